package attack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** F1 and F2: while people speak, the product, its database or one connection is killed; what was thanked for is there, and once. */
final class Kills {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Server server;
    private final Random random;
    private final List<Said> kept = new ArrayList<>();
    private final List<Said> inDoubt = new ArrayList<>();
    private int empty;
    private int honest;

    Kills(Server server, Random random) {
        this.server = server;
        this.random = random;
    }

    private record Said(String once, String word, String receipt) {}

    Findings.Result rounds(int many) throws Exception {
        var over = new AtomicBoolean();
        var givers = new ArrayList<Thread>();
        for (var i = 0; i < 3; i++) {
            givers.add(Thread.ofPlatform().start(() -> speak(over)));
        }
        var waits = new ArrayList<Double>();
        for (var round = 0; round < many; round++) {
            Thread.sleep(200 + random.nextInt(800));
            switch (round % 3) {
                case 0 -> {
                    server.killJava();
                    server.start();
                }
                case 1 -> server.killDatabase();
                default -> server.killBackend(random);
            }
            waits.add(server.ready(LONGEST));
        }
        Thread.sleep(1_000);
        over.set(true);
        for (var giver : givers) {
            giver.join();
        }
        var giver = new Site(server.address()); // one for all: each has a thread of its own
        for (var doubtful : inDoubt) {
            var again = giver.give(doubtful.once(), doubtful.word());
            if (again.kept()) {
                kept.add(new Said(doubtful.once(), doubtful.word(), again.receipts().getFirst()));
            }
        }
        return looked(many, waits.stream().sorted().toList());
    }

    private void speak(AtomicBoolean over) {
        var giver = new Site(server.address());
        while (!over.get()) {
            var once = Site.once();
            var word = "canary" + once.substring(0, 12);
            try {
                var answer = giver.give(once, word);
                synchronized (this) {
                    if (answer.kept()) {
                        kept.add(new Said(once, word, answer.receipts().getFirst()));
                    } else {
                        inDoubt.add(new Said(once, word, ""));
                        empty += answer.status() == 200 ? 1 : 0;
                        honest += answer.status() == 503 ? 1 : 0;
                    }
                }
                Thread.sleep(50);
            } catch (IOException e) {
                synchronized (this) {
                    inDoubt.add(new Said(once, word, ""));
                }
                rest();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Findings.Result looked(int rounds, List<Double> waits) throws Exception {
        var lost = 0;
        var doubled = 0;
        var late = (int) waits.stream().filter(wait -> wait > 10).count();
        var staff = new Site(server.address()).as("LINCHPIN");
        var giver = new Site(server.address());
        for (var said : kept) {
            var opened = giver.post("/receipt", "receipt", said.receipt());
            lost += opened.body().contains(said.word()) ? 0 : 1;
            var found = staff.get("/log?q=" + said.word()).body();
            doubled += found.split("data-open", -1).length - 1 > 1 ? 1 : 0;
        }
        return new Findings.Result(
                rounds,
                lost + doubled + empty + late,
                "%d acknowledged, %d lost, %d doubled, %d empty 200, %d honest 503, %d sent again; ready after %.1f s (95 of 100), %.1f s at most, %d times late"
                        .formatted(
                                kept.size(),
                                lost,
                                doubled,
                                empty,
                                honest,
                                inDoubt.size(),
                                waits.get((int) Math.ceil(waits.size() * 0.95) - 1),
                                waits.getLast(),
                                late));
    }
}
