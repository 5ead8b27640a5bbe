package io.gleaner.train;

import io.gleaner.expected.*;
import io.gleaner.figure.*;
import io.gleaner.figure.link.*;
import io.gleaner.figure.story.*;
import io.gleaner.input.*;
import io.gleaner.rules.RuleFiles;
import io.gleaner.text.*;
import io.gleaner.tokens.Models;
import java.nio.file.*;
import java.util.*;

/** Scratch. */
public final class Try {
    static String q(String s) {
        return '"'
                + s.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", " ")
                        .replace("\r", " ")
                        .replace("\t", " ")
                + '"';
    }

    public static void main(String[] args) throws Exception {
        long t0 = System.nanoTime();
        Path dir = Path.of(args[0]);
        Knowledge knowledge =
                Knowledge.toLearn(RuleFiles.of(Path.of("rules")), Models.in(Path.of(args[1])));
        StoryReader reader = new StoryReader(knowledge);
        Map<String, String> fold = new HashMap<>();
        for (String line : Files.readAllLines(dir.resolve("sources.csv"))) {
            fold.put(
                    line.substring(0, line.indexOf(',')),
                    line.substring(line.lastIndexOf(',') + 1).strip());
        }
        ArticleList list = ArticleList.of(dir);
        List<TaughtArticle> all = new ArrayList<>();
        for (InputFile f : Inputs.list(List.of(dir), dir).files()) {
            Path e = dir.resolve(f.id() + ".expected.csv");
            if (!Files.exists(e)) continue;
            Article a = list.complete(new ArticleFiles(10_000_000).read(f).article());
            all.add(
                    TaughtArticle.of(
                            a,
                            f.id().replaceAll("-.*", ""),
                            Integer.parseInt(fold.get(f.id())),
                            reader.whole(a),
                            ExpectedFigures.read(e, a.text()).figures()));
        }
        System.err.println(all.size() + " articles read " + (System.nanoTime() - t0) / 1000000);
        Trainer.Learned learned =
                new Trainer(
                                all,
                                d -> io.gleaner.figure.model.Weights.NONE,
                                1,
                                2,
                                System.err::println)
                        .learn();
        List<Alignment> als = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            TaughtArticle a = all.get(i);
            Linking l = learned.unseen().get(i);
            FigureMaker maker = new FigureMaker(a.article(), new CodePoints(a.article().text()), 1);
            List<PredictedFigure> ps = new ArrayList<>();
            if (l.wholes().isEmpty()) break;
            for (Datum d : a.story().data()) {
                PredictedFigure p = PredictedFigure.of(maker.figure(d, l));
                ps.add(p);
                out.append(
                        "{\"article\":"
                                + q(a.article().id())
                                + ",\"id\":"
                                + p.id()
                                + ",\"char_start\":"
                                + p.charStart()
                                + ",\"char_end\":"
                                + p.charEnd()
                                + ",\"quote\":"
                                + q(p.quote())
                                + ",\"value\":"
                                + q(p.value().map(v -> v.toPlainString()).orElse(""))
                                + ",\"high\":"
                                + q(p.high().map(v -> v.toPlainString()).orElse("")));
                for (Field f : Field.values())
                    out.append(",\"" + f.column() + "\":" + q(p.cell(f)));
                out.append("}\n");
            }
            als.add(Alignment.of(a.expected(), ps));
        }
        Files.writeString(Path.of(System.getProperty("pred", "/tmp/p.jsonl")), out);
        if (!als.isEmpty()) System.out.print(Score.of(als));
        int n = 0;
        for (var w : learned.weights().values()) n += w.size();
        System.err.println("weights " + n + " total ms " + (System.nanoTime() - t0) / 1000000);
    }
}
