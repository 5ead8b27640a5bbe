package io.gleaner.figure.link;

import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Scene;
import io.gleaner.figure.story.Story;
import io.gleaner.figure.story.TableCell;
import io.gleaner.figure.story.Time;
import io.gleaner.time.Period;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The times that a figure may hold for: those of its sentence, of the sentences before and right
 * behind, of the title, and the one that the article speaks of most. Each in every way that its
 * words can be meant. The day of publication alone is none of them.
 */
final class PeriodCandidates {
    private static final int NEAR = 6;
    private static final int BEHIND = 2;
    private static final int FAR_SENTENCES = 3;

    private final Datum datum;
    private final Scene scene;
    private final Story story;
    private final Map<Period, String> contexts = new LinkedHashMap<>();
    private final List<When> all = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private PeriodCandidates(Datum datum) {
        this.datum = datum;
        this.scene = datum.scene();
        this.story = scene.story();
    }

    /**
     * All of them, none last.
     *
     * @param before periods that other figures were given, which "the quarter" may mean
     */
    static List<When> of(Datum datum, List<Period> before) {
        Optional<TableCell> cell = datum.scene().story().cell(datum);
        if (cell.isPresent()) {
            return List.of(
                    cell.get().period().isPresent()
                            ? new When(cell.get().period(), "column", Optional.empty(), 0)
                            : When.NEVER);
        }
        Optional<Time> side = Respective.time(datum);
        if (side.isPresent()) {
            return List.of(new When(side.get().period(), "itself", side, 0));
        }
        PeriodCandidates candidates = new PeriodCandidates(datum);
        candidates.contexts(before);
        candidates.own();
        candidates.spans();
        if (candidates.isImpossible()) {
            // a day that no calendar has takes no time from its context
            candidates.all.add(When.NEVER);
            return candidates.all;
        }
        candidates.earlier();
        candidates.behind();
        candidates.article();
        candidates.all.add(When.NEVER);
        return candidates.all;
    }

    /** What "the quarter" or "a year earlier" may be counted from. */
    private void contexts(List<Period> before) {
        story.running(scene).flatMap(Time::period).ifPresent(p -> contexts.put(p, "running"));
        story.most().ifPresent(p -> contexts.putIfAbsent(p, "most"));
        before.forEach(p -> contexts.putIfAbsent(p, "before"));
        story.published()
                .ifPresent(
                        day -> {
                            contexts.putIfAbsent(
                                    Period.month(day.getYear(), day.getMonthValue()), "month");
                            contexts.putIfAbsent(Period.year(day.getYear()), "year");
                            contexts.putIfAbsent(Period.year(day.getYear() - 1), "last year");
                        });
        scene.times().stream()
                .filter(Time::isDated)
                .forEach(t -> contexts.putIfAbsent(t.period().get(), "own"));
        for (int d = 1; d <= FAR_SENTENCES; d++) {
            String name = "before" + d;
            story.before(scene, d)
                    .ifPresent(
                            s ->
                                    s.times().stream()
                                            .filter(Time::isDated)
                                            .forEach(
                                                    t ->
                                                            contexts.putIfAbsent(
                                                                    t.period().get(), name)));
        }
    }

    private void put(Optional<Period> period, String how, Time time, int distance) {
        if (period.isPresent()) {
            When when = new When(period, how, Optional.ofNullable(time), distance);
            List<Object> key = new ArrayList<>();
            key.add(period.get());
            key.add(how);
            key.add(time == null ? "" : time);
            if (seen.add(key)) {
                all.add(when);
            }
        }
    }

    private void own() {
        for (Time time : scene.times()) {
            if (time.kind() == Kind.CALENDAR
                    || time.kind() == Kind.DURATION
                    || time.kind() == Kind.VAGUE) {
                values(time, 0, contexts);
                since(time);
            } else if (time.kind() == Kind.COMPARISON) {
                contexts.forEach((p, how) -> put(story.base(time, p), "compared " + how, time, 0));
            }
        }
    }

    /** What a time may mean: by itself, in another tense, near another. */
    private void values(Time time, int distance, Map<Period, String> near) {
        put(time.period(), "itself", time, distance);
        for (Tense tense : Tense.values()) {
            Optional<Period> other = story.near(time, tense);
            if (!other.equals(time.period())) {
                put(other, "tense " + tense, time, distance);
            }
        }
        near.forEach(
                (p, how) -> {
                    Optional<Period> other = story.near(time, time.tense(), p);
                    if (!other.equals(time.period())) {
                        put(other, "near " + how, time, distance);
                    }
                });
    }

    /** Since 2019: from then until publication. */
    private void since(Time time) {
        String lead = scene.layout().lower(time.from() - 1);
        Optional<LocalDate> day = story.published();
        if (!lead.equals("since") && !lead.equals("from")
                || time.period().isEmpty()
                || day.isEmpty()
                || time.period().get().first().isAfter(day.get())) {
            return;
        }
        Period from = time.period().get();
        Period to =
                from.monthsLong() == 12
                        ? Period.year(day.get().getYear())
                        : Period.month(day.get().getYear(), day.get().getMonthValue());
        if (from.monthsLong() > 0 && !to.last().isBefore(from.last())) {
            put(Optional.of(from.to(to)), "since", time, 0);
        }
    }

    /** Whether the sentence tells a day that there is not, and no other. */
    private boolean isImpossible() {
        return scene.times().stream().anyMatch(t -> t.mention().value().impossible().isPresent())
                && scene.times().stream().noneMatch(Time::isDated);
    }

    /** From March to May: two times that are the ends of one. */
    private void spans() {
        List<Time> own = scene.times().stream().filter(Time::isDated).toList();
        for (int i = 0; i + 1 < own.size(); i++) {
            Period a = own.get(i).period().get();
            Period b = own.get(i + 1).period().get();
            String link = scene.layout().lower(own.get(i + 1).from() - 1);
            boolean joined =
                    link.equals("to")
                            || link.equals("and")
                            || link.equals("until")
                            || link.equals("through")
                            || link.equals("-")
                            || link.equals("\u2013");
            if (joined && a.first().isBefore(b.first()) && a.last().isBefore(b.last())) {
                put(Optional.of(a.to(b)), "span", own.get(i), 0);
            }
        }
    }

    private void earlier() {
        Map<Period, String> near = new LinkedHashMap<>();
        story.most().ifPresent(p -> near.put(p, "most"));
        story.published().ifPresent(d -> near.putIfAbsent(Period.year(d.getYear()), "year"));
        int found = 0;
        for (int d = 1; ; d++) {
            Optional<Scene> before = story.before(scene, d);
            if (before.isEmpty() || d > NEAR && found >= 3) {
                return;
            }
            List<Time> times = before.get().times();
            for (int i = times.size() - 1; i >= 0; i--) {
                if (times.get(i).kind() == Kind.CALENDAR) {
                    values(times.get(i), d, near);
                    found++;
                }
            }
        }
    }

    private void behind() {
        for (int d = 1; d <= BEHIND; d++) {
            int distance = -d;
            story.before(scene, -d)
                    .ifPresent(
                            s ->
                                    s.times().stream()
                                            .filter(Time::isDated)
                                            .forEach(t -> put(t.period(), "itself", t, distance)));
        }
    }

    /** To date, and a year before: of the times at hand and of the one the article tells most. */
    private void derived() {
        story.most().ifPresent(p -> put(Optional.of(p.plusYears(-1)), "year before most", null, 0));
        for (When when : List.copyOf(all)) {
            Period p = when.period().get();
            boolean near = when.distance() <= 1 || when.distance() == When.TITLE;
            if (near
                    && p.monthsLong() == 3
                    && p.first().getMonthValue() > 3
                    && !when.how().startsWith("to date")) {
                Period start = Period.month(p.first().getYear(), 1);
                String how = "to date " + (when.time().isPresent() ? "told" : "article");
                put(Optional.of(start.to(p)), how, when.time().orElse(null), when.distance());
            }
        }
    }

    private void article() {
        story.title()
                .ifPresent(
                        t ->
                                t.times().stream()
                                        .filter(Time::isDated)
                                        .forEach(x -> put(x.period(), "title", x, When.TITLE)));
        put(story.most(), "most", null, 0);
        story.dated().stream().findFirst().ifPresent(t -> put(t.period(), "first", null, 0));
        derived();
    }
}
