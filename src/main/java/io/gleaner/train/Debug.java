package io.gleaner.train;
import io.gleaner.figure.model.Choice;
import java.io.*;
import java.util.*;
final class Debug {
    static PrintWriter out;
    static String show(Object o) {
        if (o instanceof io.gleaner.figure.link.When w) return w.period().map(Object::toString).orElse("-") + "{" + w.how() + "," + w.distance() + "," + w.time().map(t -> t.mention().value().getClass().getSimpleName()).orElse("") + "}";
        return o.toString();
    }
    static <C> void dump(String name, TaughtArticle a, Lesson<C> l, Choice<C> c, double[] p) {
        String want = System.getProperty("dbg");
        if (want == null || !name.equals(want) || a.fold().equals("0") || l.right().length == 0) return;
        try { if (out == null) out = new PrintWriter(new FileWriter("/tmp/dbg.txt"), true); } catch (IOException e) { throw new RuntimeException(e); }
        var g = a.gold().get(l.datum().index());
        StringBuilder b = new StringBuilder();
        b.append(a.article().id()).append('\t').append(g.id()).append('\t').append(g.cells()).append('\t').append(show(c.value()));
        int best = -1;
        for (int i = 0; i < l.right().length; i++) if (l.right()[i] > 0 && (best < 0 || p[i] > p[best])) best = i;
        boolean ok=false;
        for (int i = 0; i < l.right().length; i++) if (l.candidates().get(i).equals(c.value())) ok |= l.right()[i] > 0;
        b.append('\t').append(ok).append('\t').append(best < 0 ? "NOCAND" : show(l.candidates().get(best)) + " p=" + p[best]);
        out.println(b.toString().replace('\n',' '));
    }
}
