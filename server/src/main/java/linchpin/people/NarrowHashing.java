package linchpin.people;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import linchpin.platform.Background;
import linchpin.ui.requests.TooBusy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets few passwords be hashed at once. Hashing is meant to cost much, so whoever has many hashed at once would take the processors from
 * everybody else: givers among them, who need no password (attack #5).
 */
final class NarrowHashing implements PasswordEncoder {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PasswordEncoder hashing;
    private final Semaphore gate;

    /** @param atOnce so many */
    NarrowHashing(PasswordEncoder hashing, int atOnce) {
        this.hashing = hashing;
        this.gate = new Semaphore(atOnce);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return let(() -> hashing.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return let(() -> hashing.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashing.upgradeEncoding(hash);
    }

    <T extends @Nullable Object> T let(Supplier<T> work) {
        try {
            if (!gate.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw TooBusy.atTheDoor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TooBusy.atTheDoor();
        }
        try {
            return Background.call("hashing", work); // where the machine shares its processors out, pages find theirs
        } finally {
            gate.release();
        }
    }
}
