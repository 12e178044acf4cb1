package linchpin.support;

import java.time.Instant;
import java.util.function.Supplier;
import linchpin.platform.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Fallback;

/** The product's time, which a test can set for as long as it does something; a demonstration goes by its own. */
@Fallback
@TestComponent
public class TestTime implements Moments {

    private volatile @Nullable Instant set;

    @Override
    public Instant now() {
        var at = set;
        return at == null ? Instant.now() : at;
    }

    /** @return what came of it, done at that moment by everybody's clock */
    public <T> T at(String moment, Supplier<T> work) {
        var before = set;
        set = Instant.parse(moment);
        try {
            return work.get();
        } finally {
            set = before;
        }
    }

    /** Does it at that moment by everybody's clock. */
    public void during(String moment, Runnable work) {
        var _ = at(moment, () -> {
            work.run();
            return true;
        });
    }
}
