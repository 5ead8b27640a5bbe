package io.gleaner.figure;

/** One named step of linking: fills in one thing about every figure of a sentence. */
interface Step {
    void apply(Scene scene);
}
