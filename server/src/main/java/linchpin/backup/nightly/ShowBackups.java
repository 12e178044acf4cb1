package linchpin.backup.nightly;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import linchpin.backup.archive.KeptKey;
import linchpin.backup.moments.MomentsShown;
import linchpin.backup.nightly.BackupsPage.NightLine;
import linchpin.backup.nightly.BackupsPage.Tag;
import linchpin.organisation.Organisations;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Puts into words what became of the nights' backups. */
@Component
class ShowBackups {

    /** One night that fails may be mended the next day. */
    private static final Duration LATE = Duration.ofDays(2);

    private static final int NIGHTS = 30;

    private final Nights nights;
    private final KeptKey key;
    private final Organisations organisations;
    private final Clock clock;

    ShowBackups(Nights nights, KeptKey key, Organisations organisations, Clock clock) {
        this.nights = nights;
        this.key = key;
        this.organisations = organisations;
        this.clock = clock;
    }

    BackupsPage page(MomentsShown moments) {
        var alone = organisations.all().size() == 1;
        var lines = nights.last(NIGHTS).stream()
                .map(night -> new NightLine(Days.full(night.day()), Tag.of(night), told(night, alone)))
                .toList();
        return new BackupsPage(lastProof(), late(), keySeen(), fingerprint(), lines, moments);
    }

    /** @return whether too much would be lost, were the machine to end now */
    boolean late() {
        return nights.safe()
                .filter(safe -> safe.isBefore(clock.instant().minus(LATE)))
                .isPresent();
    }

    /** @return when a backup last was brought back; empty where none ever was */
    String lastProof() {
        return nights.proof().map(this::moment).orElse("");
    }

    boolean keySeen() {
        try {
            return key.shown();
        } catch (IOException e) {
            return false;
        }
    }

    /** @return whether there is a backup that somebody without the key would need it for */
    boolean any() {
        return nights.proof().isPresent();
    }

    private String fingerprint() {
        try {
            return key.key().fingerprint();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private String told(Nights.Night night, boolean alone) {
        var proved = night.proved();
        if (proved != null) {
            return moment(proved) + (alone ? String.format(Locale.UK, ". %,d rows", night.rows()) : "");
        }
        var failure = night.failedWith();
        if (failure == null) {
            return "since " + moment(night.begun());
        }
        var file =
                night.made() == null ? "No file was made: " : "There is a file, and nobody knows whether it is good: ";
        return file + inWords(failure);
    }

    private static String inWords(String kind) {
        return switch (kind) {
            case "NotEnoughRoom" -> "there is not enough room on the disk";
            case "Unusable" -> "what was written was not what was read again";
            case "CannotStart" -> "no PostgreSQL could be started to bring it back to";
            default -> "something went wrong (" + kind + ")";
        };
    }

    private String moment(Instant at) {
        return Days.moment(at, clock);
    }
}
