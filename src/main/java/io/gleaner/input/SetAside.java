package io.gleaner.input;

/**
 * An input that is left out of a run.
 *
 * @param name the input as its user knows it
 * @param reason what is wrong, why, and what to do
 */
public record SetAside(String name, String reason) {

    @Override
    public String toString() {
        return name + ": " + reason;
    }
}
