package io.gleaner.figure.scene;

/** One named step of linking: fills in one thing about every figure of a sentence. */
public interface Step {
    void apply(Scene scene);
}
