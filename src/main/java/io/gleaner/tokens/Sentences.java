package io.gleaner.tokens;

import io.gleaner.text.Span;
import java.util.AbstractList;
import java.util.Arrays;

/**
 * The sentences of an article, in order.
 *
 * <p>What is kept of each is where it stands; the sentence itself is made when it is asked for and
 * stays at hand while the article is read near it, so that a text as long as a library takes little
 * more room than its characters. An article of ordinary length has all of its sentences at hand.
 */
final class Sentences extends AbstractList<Sentence> {
    private static final int AT_HAND = 2_048;

    private final String article;
    private final ReadingContext context;
    private final Sentence.Tools tools;

    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] blocks = new int[16];
    private byte[] kinds = new byte[16];

    private final Sentence[] atHand = new Sentence[AT_HAND];

    Sentences(String article, ReadingContext context, Sentence.Tools tools) {
        this.article = article;
        this.context = context;
        this.tools = tools;
    }

    /** The next sentence stands there. */
    void add(Span span, Block block) {
        if (size == starts.length) {
            int room = size + (size >> 1);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            blocks = Arrays.copyOf(blocks, room);
            kinds = Arrays.copyOf(kinds, room);
        }
        starts[size] = span.start();
        ends[size] = span.end();
        blocks[size] = block.index();
        kinds[size] = (byte) block.kind().ordinal();
        size++;
    }

    @Override
    public Sentence get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("sentence " + index + " of " + size);
        }
        Sentence known = atHand[index % AT_HAND];
        if (known != null && known.index() == index) {
            return known;
        }
        Sentence made =
                new Sentence(
                        index,
                        new Span(starts[index], ends[index]),
                        new Block(blocks[index], Block.Kind.values()[kinds[index]]),
                        article,
                        context,
                        tools);
        atHand[index % AT_HAND] = made;
        return made;
    }

    @Override
    public int size() {
        return size;
    }
}
