package linchpin.approach.quiet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.approach.AskRules;
import linchpin.notices.Channel;
import linchpin.notices.addresses.Address;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Whom to leave in peace, as the form brings it.
 *
 * @param until a day; empty for good
 */
record PeaceForm(String address, String reason, String until) {

    static final PeaceForm EMPTY = new PeaceForm("", "", "");

    PeaceForm(@Nullable String address, @Nullable String reason, @Nullable String until) {
        this.address = Typed.text(address);
        this.reason = Typed.text(reason);
        this.until = Typed.text(until);
    }

    /** @return how it is written; empty for what is neither a number nor an email address */
    Optional<String> written() {
        return Stream.of(Channel.TEXT, Channel.CALL, Channel.MAIL)
                .map(channel -> Address.read(channel, address))
                .filter(Address::good)
                .map(Address::written)
                .findFirst();
    }

    @Nullable
    LocalDate lastDay() {
        return Days.typed(until).orElse(null);
    }

    Errors checkAddress() {
        return written().isPresent()
                ? Errors.none()
                : Errors.none().with("address", "Enter a telephone number or an email address, as in 07700 900123");
    }

    /** @param errors found before, of the address or the file */
    Errors check(Errors errors, LocalDate today) {
        var known =
                AskRules.on(today).reasons().stream().anyMatch(one -> one.code().equals(reason));
        var checked = known ? errors : errors.with("reason", "Choose why");
        var day = Days.typed(until);
        return until.isEmpty() || day.filter(one -> !one.isBefore(today)).isPresent()
                ? checked
                : checked.with("until", "Enter a day that is still to come, or leave it empty for good");
    }
}
