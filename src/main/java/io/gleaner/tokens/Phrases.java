package io.gleaner.tokens;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases with their meanings, looked up a token at a time; the longest wins.
 *
 * <p>Immutable once built, shared by threads. The hot path of every finder: one map look-up a
 * token.
 */
public final class Phrases<T> {

    /**
     * A phrase found.
     *
     * @param value its meaning
     * @param from first token
     * @param to after the last token
     */
    public record Match<T>(T value, int from, int to) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(4);
        private T value;
        // a meaning of this very spelling only, by the words as written: m, M
        private Map<String, T> exact;
    }

    private static final int BUCKETS = 1 << 14;

    private final Node<T> root;

    /** The hashes of the words that phrases begin with: most words of a text begin none. */
    private final BitSet first = new BitSet(BUCKETS);

    private Phrases(Node<T> root) {
        this.root = root;
        root.next.keySet().forEach(word -> first.set(bucket(word)));
    }

    private static int bucket(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 14) & BUCKETS - 1;
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Fills a table of phrases. */
    public static final class Builder<T> {
        private final Node<T> root = new Node<>();

        /**
         * Adds a phrase in any letter case.
         *
         * @return what the phrase meant before, if anything
         */
        public Optional<T> add(String phrase, T value) {
            Node<T> node = node(phrase);
            Optional<T> before = Optional.ofNullable(node.value);
            node.value = value;
            return before;
        }

        /** Adds a phrase in exactly this spelling; stronger than one in any letter case. */
        public Optional<T> addExact(String phrase, T value) {
            Node<T> node = node(phrase);
            if (node.exact == null) {
                node.exact = new HashMap<>(2);
            }
            return Optional.ofNullable(node.exact.put(spelling(Scanner.scan(phrase)), value));
        }

        private Node<T> node(String phrase) {
            Node<T> node = root;
            for (Token token : Scanner.scan(phrase)) {
                node = node.next.computeIfAbsent(token.lower(), any -> new Node<>());
            }
            if (node == root) {
                throw new IllegalArgumentException("an empty phrase");
            }
            return node;
        }

        public Phrases<T> build() {
            return new Phrases<>(root);
        }
    }

    /** The longest phrase that begins at a token, or null. */
    public Match<T> at(Sentence sentence, int from) {
        return at(sentence.tokens(), from);
    }

    /** The longest phrase that begins at a token, or null. */
    public Match<T> at(List<Token> tokens, int from) {
        if (from >= tokens.size() || !first.get(bucket(tokens.get(from).lower()))) {
            return null;
        }
        Node<T> node = root;
        Match<T> best = null;
        for (int i = from; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).lower());
            if (node == null) {
                break;
            }
            T value = meaning(node, tokens, from, i + 1);
            if (value != null) {
                best = new Match<>(value, from, i + 1);
            }
        }
        return best;
    }

    private static <T> T meaning(Node<T> node, List<Token> tokens, int from, int to) {
        if (node.exact != null) {
            T exact = node.exact.get(spelling(tokens.subList(from, to)));
            if (exact != null) {
                return exact;
            }
        }
        return node.value;
    }

    private static String spelling(List<Token> tokens) {
        if (tokens.size() == 1) {
            return tokens.get(0).text();
        }
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(token.text()).append(' ');
        }
        return words.toString();
    }
}
