package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;

/** Finds the last noun of the group that a number counts: of "new base stations", stations. */
final class NounHeads {
    /** Words between a number and its noun beyond which nothing is its noun. */
    private static final int FARTHEST = 8;

    /** Plurals are longer than so many letters. */
    private static final int LEAST = 3;

    private final Singular singular;
    private final WordLists lists;

    NounHeads(Singular singular, WordLists lists) {
        this.singular = singular;
        this.lists = lists;
    }

    /**
     * The last noun of the group that begins at a token; -1 for none.
     *
     * @param owned whether an owner may come first: two of Johnson's deputies
     */
    int of(Sentence s, int from, boolean owned) {
        int head = -1;
        for (int j = from; j < s.size() && j < from + FARTHEST; j++) {
            Token token = s.token(j);
            String lower = s.lower(j);
            if (head >= 0 && owns(s, j) && (owned || brand(s, head, j))) {
                head = -1;
            } else if (head >= 0 && numbered(s, j)) {
                // COVID-19 tests
                head = -1;
                j++;
            } else if (head >= 0 && Names.numberOfModel(s, j)) {
                // two Challenger 604 jets
                head = -1;
            } else if (head >= 0 && pluralVerb(s, j, head)) {
                head = j;
            } else if (head >= 0 && token.isNumber() && !token.spaced() && nounFollows(s, j + 1)) {
                // NUTS1 regions
                head = -1;
            } else if (s.tag(j).nominal() && token.isWord()) {
                boolean ends =
                        head >= 0
                                && singular.isMany(s.lower(head))
                                // 24 states Tuesday: a name after a plural is not counted
                                && (lower.endsWith("ing")
                                        || lower.equals("worth")
                                        || token.capitalised() && !s.token(head).capitalised()
                                        || goesOnSingular(s, head, j));
                if (lower.startsWith("'") || ends) {
                    break;
                }
                head = j;
            } else if (head < 0 && token.isNumber() && gluedAfter(s, j)) {
                // 5G base stations
                j++;
            } else if (head >= 0 && aside(s, j) > j) {
                // one CDMA (Unité) mobile operator
                j = aside(s, j);
                head = -1;
            } else if (head >= 0 && compound(s, j)) {
                // gas-only power trains
                head = -1;
                j++;
            } else if (!modifies(s, j, from, head)) {
                break;
            }
        }
        return head;
    }

    /**
     * The plural that ends a group which the tags broke off: 13 metal recycling facilities, 30
     * senior IT and security leaders, 40 state, local and tribal agencies. -1 where the group has
     * its plural, or none.
     */
    int pluralAhead(Sentence s, int from, int head) {
        if (head >= 0 && (singular.isMany(s.lower(head)) || singular.isPlural(s.lower(head)))) {
            return -1;
        }
        for (int j = head < 0 ? from : head + 1; j < s.size() && j < from + FARTHEST; j++) {
            String lower = s.lower(j);
            if (plural(s, j) && (s.tag(j) != Tag.VERB || head < 0 && s.tag(j - 1) == Tag.ADJ)) {
                return j;
            }
            Tag next = s.tag(j + 1);
            boolean group = next == Tag.ADJ || next.nominal() || next == Tag.VERB;
            boolean goesOn =
                    switch (lower) {
                        case "and", "or" -> j > from && group;
                        case "," ->
                                j > from
                                        && group
                                        && (s.lower(j + 2).equals("and")
                                                || s.lower(j + 2).equals("or"));
                        case "-" -> !s.token(j).spaced() && gluedAfter(s, j);
                        default -> modifier(s, j);
                    };
            if (!goesOn) {
                return -1;
            }
        }
        return -1;
    }

    private boolean plural(Sentence s, int at) {
        String lower = s.lower(at);
        return s.token(at).isWord()
                && lower.length() > LEAST
                && !s.token(at).capitalised()
                && !lists.has(WordLists.Use.NO_PLURAL, lower)
                && !lists.has(WordLists.Use.UNCOUNTED, lower)
                && !lists.has(WordLists.Use.FUNCTION, lower)
                && singular.isMany(lower);
    }

    private boolean modifier(Sentence s, int at) {
        String lower = s.lower(at);
        boolean participle = lower.endsWith("ed") || lower.endsWith("ing");
        return s.token(at).isWord()
                && !lists.has(WordLists.Use.FUNCTION, lower)
                && !lists.has(WordLists.Use.ELSEWHERE, lower)
                && switch (s.tag(at)) {
                    case DET, PRON, AUX, NUM, PART -> false;
                    case VERB -> participle;
                    default -> true;
                };
    }

    private static boolean owns(Sentence s, int at) {
        return s.lower(at).equals("'s") || s.lower(at).equals("'");
    }

    /** 300 McDonald's restaurants: a name that owns what is counted. */
    private boolean brand(Sentence s, int name, int mark) {
        return s.token(name).capitalised()
                && s.lower(mark).equals("'s")
                && s.tag(mark + 1).nominal()
                && singular.isMany(s.lower(mark + 1));
    }

    /**
     * 27 member states agreed: after several and a singular, what looks like a verb of one is their
     * plural.
     */
    private boolean pluralVerb(Sentence s, int at, int head) {
        Tag next = s.tag(at + 1);
        return s.tag(at) == Tag.VERB
                && at == head + 1
                && s.token(at).spaced()
                && s.lower(at).endsWith("s")
                && !singular.isMany(s.lower(head))
                && !singular.isPlural(s.lower(head))
                && singular.isMany(s.lower(at))
                && next != Tag.DET
                && next != Tag.PRON
                && !next.nominal();
    }

    private static boolean numbered(Sentence s, int at) {
        return s.lower(at).equals("-")
                && !s.token(at).spaced()
                && at + 1 < s.size()
                && s.token(at + 1).isNumber()
                && !s.token(at + 1).spaced()
                && nounFollows(s, at + 2);
    }

    /** The end of short brackets after a name and before its noun; else the token itself. */
    private static int aside(Sentence s, int at) {
        if (!s.lower(at).equals("(") || s.tag(at - 1) != Tag.PROPN) {
            return at;
        }
        int close = at + 1;
        while (close < at + 4 && !s.lower(close).equals(")")) {
            close++;
        }
        return s.lower(close).equals(")") && nounFollows(s, close + 1) ? close : at;
    }

    private static boolean gluedAfter(Sentence s, int at) {
        return at + 1 < s.size() && !s.token(at + 1).spaced();
    }

    /** A hyphen that ties a word that is no noun to the noun before it. */
    private static boolean compound(Sentence s, int at) {
        return s.lower(at).equals("-")
                && !s.token(at).spaced()
                && gluedAfter(s, at)
                && !s.tag(at + 1).nominal()
                && s.token(at + 1).isWord()
                && nounFollows(s, at + 2);
    }

    boolean modifies(Sentence s, int j, int first, int head) {
        Tag tag = s.tag(j);
        String lower = s.lower(j);
        if (head >= 0) {
            // after a noun only a hyphened noun goes on, after a name another: Kia and Hyundai cars
            boolean names =
                    tag == Tag.CCONJ && s.tag(j - 1) == Tag.PROPN && s.tag(j + 1) == Tag.PROPN;
            boolean ties = lower.equals("-") || lower.equals("/");
            boolean hyphen = ties && !s.token(j).spaced() && s.tag(j + 1).nominal();
            return hyphen && !(lower.equals("/") && singular.isMany(s.lower(head)))
                    || names && !singular.isMany(s.lower(head));
        }
        return switch (tag) {
            case ADJ -> true;
            case VERB ->
                    (s.tag(j - 1) == Tag.CCONJ || lower.endsWith("ed") || lower.endsWith("ing"))
                            && nounFollows(s, j + 1);
            case ADV ->
                    (s.tag(j + 1) == Tag.ADJ || s.tag(j + 1) == Tag.VERB) && nounFollows(s, j + 1);
            case NUM -> j > first;
            case CCONJ ->
                    j > first
                            && s.tag(j - 1) == Tag.ADJ
                            && (s.tag(j + 1) == Tag.ADJ || nounFollows(s, j + 2));
            case PUNCT, SYM -> lower.equals("-") && !s.token(j).spaced();
            default -> false;
        };
    }

    /** Fans converge, seats parliament: after a plural a word of one begins something else. */
    private boolean goesOnSingular(Sentence s, int plural, int next) {
        return !s.token(plural).capitalised()
                && !lists.has(WordLists.Use.NO_PLURAL, s.lower(plural))
                && (s.lower(plural).endsWith("s") || s.lower(plural).equals("people"))
                && !singular.isMany(s.lower(next))
                && !singular.isPlural(s.lower(next))
                && !(s.tag(next + 1).nominal() && !s.token(next + 1).capitalised());
    }

    static boolean nounFollows(Sentence s, int from) {
        for (int i = from; i < from + 3; i++) {
            if (s.tag(i).nominal()) {
                return true;
            }
            boolean between =
                    s.tag(i) == Tag.ADJ
                            || s.tag(i) == Tag.VERB
                            || s.tag(i) == Tag.NUM
                            || s.lower(i).equals("-");
            if (!between) {
                return false;
            }
        }
        return false;
    }
}
