package linchpin.people;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Lets several people do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** @return what came of each, in order */
    @SafeVarargs
    public static <T> List<T> all(Callable<T>... deeds) throws Exception {
        var start = new CyclicBarrier(deeds.length);
        var outcomes = new ArrayList<T>();
        try (var people = Executors.newFixedThreadPool(deeds.length)) {
            var begun = java.util.Arrays.stream(deeds)
                    .map(deed -> people.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            for (var one : begun) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }
}
