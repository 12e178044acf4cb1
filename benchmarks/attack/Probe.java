package attack;

import java.util.ArrayList;
import java.util.List;

/** A giver who looks at the form ten times a second and sends words once a second, while something else goes on. */
final class Probe implements AutoCloseable {

    private final Site giver;
    private final List<Double> pages = new ArrayList<>();
    private final Thread looking;
    private final Thread sending;
    private volatile boolean over;
    private int bad;
    private int sent;
    private int refused;

    Probe(String address) {
        giver = new Site(address);
        looking = Thread.ofPlatform().start(() -> every(100, this::look));
        sending = Thread.ofPlatform().start(() -> every(1_000, this::send));
    }

    private interface Step {
        void go() throws Exception;
    }

    private void every(long milliseconds, Step step) {
        while (!over) {
            try {
                step.go();
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                synchronized (this) {
                    bad++;
                }
            }
        }
    }

    private void look() throws Exception {
        var page = giver.get(Site.PLACE);
        synchronized (this) {
            pages.add(page.seconds());
            bad += page.status() == 200 ? 0 : 1;
        }
    }

    private void send() throws Exception {
        var answer = giver.give(Site.once(), "Somebody held my hand");
        synchronized (this) {
            sent++;
            refused += answer.kept() ? 0 : 1;
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        looking.join();
        sending.join();
    }

    /** @return seconds that 99 of 100 pages stay below */
    synchronized double p99() {
        var sorted = pages.stream().sorted().toList();
        return sorted.isEmpty() ? 99 : sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    }

    synchronized boolean served(double within) {
        return bad == 0 && refused == 0 && sent > 0 && p99() <= within;
    }

    synchronized String said() {
        return "giver's page p99 %.0f ms over %d, %d not 200; %d sent, %d not kept"
                .formatted(p99() * 1000, pages.size(), bad, sent, refused);
    }
}
