package linchpin.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.support.LinchpinTest;
import linchpin.support.Statements;
import linchpin.support.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/**
 * What it costs that one giver of a matter says "half", when ten raised it and when a thousand did: all of them are told, the action is put
 * back, and the matter too. In turn, each time of a matter that nobody has judged. Run by benchmarks/telling.sh.
 */
@LinchpinTest
final class TellingBenchmark {

    private static final int FEW = 10;
    private static final int WARM_UP = 20;

    @Autowired
    Story story;

    @Autowired
    Statements statements;

    @Autowired
    JudgeChange judging;

    private TellingBenchmark() {}

    /** @param arguments how many matters of each size, and how many raised each of the large ones */
    public static void main(String[] arguments) throws Exception {
        var benchmark = new TellingBenchmark();
        new TestContextManager(TellingBenchmark.class).prepareTestInstance(benchmark);
        benchmark.run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        System.exit(0);
    }

    /** A half about to be said. */
    private record Half(Story.Trust trust, Story.Given giver, AnswerId answer) {}

    private void run(int times, int givers) {
        var trust = story.trust();
        halves(trust, FEW, WARM_UP).forEach(this::spent);
        halves(trust, givers, WARM_UP).forEach(this::spent);
        var few = halves(trust, FEW, times + 1);
        var many = halves(trust, givers, times + 1);
        System.out.printf(
                Locale.UK,
                "statements of a half: %d at %,d givers, %d at %,d%n",
                statements.during(() -> say(few.getLast())),
                FEW,
                statements.during(() -> say(many.getLast())),
                givers);
        var ofFew = new double[times];
        var ofMany = new double[times];
        for (var at = 0; at < times; at++) {
            ofFew[at] = spent(few.get(at));
            ofMany[at] = spent(many.get(at));
        }
        report(FEW, ofFew);
        report(givers, ofMany);
        System.out.printf(Locale.UK, "ratio of the medians: %.2f%n", at(ofMany, 50) / at(ofFew, 50));
    }

    private List<Half> halves(Story.Trust trust, int givers, int times) {
        var halves = new ArrayList<Half>();
        for (var time = 0; time < times; time++) {
            var first = story.said(trust, "There is nowhere to sit");
            var matter = story.matter(trust, first);
            story.joinedByOthers(trust, matter, givers - 1);
            story.done(trust, story.promised(trust, matter));
            story.post(trust.leader(), story.written(trust.linchpin(), matter, "did") + "/approve", "version", "1");
            halves.add(new Half(trust, first, answer(trust, matter)));
        }
        return halves;
    }

    private AnswerId answer(Story.Trust trust, MatterId matter) {
        return new AnswerId(UUID.fromString(story.answerId(trust, matter)));
    }

    private void say(Half half) {
        World.in(half.trust().organisation().id(), () -> {
            judging.asGiver(half.giver().feedback(), half.answer(), "1.1", Verdict.HALF, "By day");
            return half;
        });
    }

    /** @return milliseconds by the clock */
    private double spent(Half half) {
        var from = System.nanoTime();
        say(half);
        return (System.nanoTime() - from) / 1e6;
    }

    private static void report(int givers, double[] spent) {
        System.out.printf(
                Locale.UK,
                "%,5d givers: p50 %.1f ms, p90 %.1f ms, most %.1f ms, of %d%n",
                givers,
                at(spent, 50),
                at(spent, 90),
                at(spent, 100),
                spent.length);
    }

    private static double at(double[] spent, int hundredths) {
        var sorted = Arrays.stream(spent).sorted().toArray();
        return sorted[Math.max(0, sorted.length * hundredths / 100 - 1)];
    }
}
