package linchpin.approach.desk;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.approach.AskRules;
import linchpin.approach.sorting.AskMoment;
import linchpin.approach.sorting.Columns;
import linchpin.organisation.PlaceId;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a list.
 *
 * @param place where all of them were; empty where the file says it
 * @param day on which they left, where the file does not say it
 * @param hour before which nobody is asked on that day; empty for not on that day
 * @param basisWords more about the basis
 * @param stands who stands for it that they may be asked
 * @param columns what the columns are called, where it is not found out
 */
record ListForm(String place, String day, String hour, String basis, String basisWords, String stands, Named columns) {

    static final int MOST_WORDS = 500;
    static final int MOST_NAME = 200;

    ListForm(
            @Nullable String place,
            @Nullable String day,
            @Nullable String hour,
            @Nullable String basis,
            @Nullable String basisWords,
            @Nullable String stands,
            @Nullable Named columns) {
        this.place = Typed.text(place);
        this.day = Typed.text(day);
        this.hour = Typed.text(hour);
        this.basis = Typed.text(basis);
        this.basisWords = Typed.text(basisWords);
        this.stands = Typed.text(stands);
        this.columns = columns == null ? new Named("", "", "", "") : columns;
    }

    /** Names of columns; empty for what is to be found out. */
    record Named(String address, String place, String day, String kind) {

        Named(@Nullable String address, @Nullable String place, @Nullable String day, @Nullable String kind) {
            this.address = Typed.text(address);
            this.place = Typed.text(place);
            this.day = Typed.text(day);
            this.kind = Typed.text(kind);
        }

        Columns.Said said() {
            return new Columns.Said(address, place, day, kind);
        }
    }

    static ListForm empty(LocalDate yesterday) {
        return new ListForm("", yesterday.toString(), "", "", "", "", null);
    }

    @Nullable
    PlaceId placeId() {
        try {
            return place.isEmpty() ? null : new PlaceId(UUID.fromString(place));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    LocalDate lastDay() {
        return Days.typed(day).orElseThrow();
    }

    /** @return before which nobody is asked on the day itself */
    int hours() {
        return hour.matches("1[0-9]|9") ? Integer.parseInt(hour) : AskMoment.NEXT_DAY;
    }

    Errors check(LocalDate today) {
        var errors = Errors.none();
        if (Days.typed(day).filter(one -> !one.isAfter(today)).isEmpty()) {
            errors = errors.with("day", "Enter the day on which they left, today or before");
        }
        if (AskRules.on(today).bases().stream().noneMatch(one -> one.code().equals(basis))) {
            errors = errors.with("basis", "Choose on what basis they may be asked");
        }
        if (basis.equals("other") && basisWords.isEmpty()) {
            errors = errors.with("basisWords", "Say on what basis they may be asked");
        }
        if (basisWords.length() > MOST_WORDS) {
            errors = errors.with("basisWords", "Say it in 500 characters or fewer");
        }
        return stands.isEmpty() || stands.length() > MOST_NAME
                ? errors.with("stands", "Enter who stands for it, in 200 characters or fewer")
                : errors;
    }
}
