package linchpin.people.arranging.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import linchpin.organisation.Setting;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation arranges for itself, as entered; but for its logo, which is a file.
 *
 * @param seen the last change that its page told of, as {@link ChangeSettings#last}
 */
record SettingsForm(
        @NotBlank(message = "Enter the name of the organisation")
        @Size(max = 200, message = "The name must have 200 characters or fewer")
        String name,

        @Size(max = 300, message = "How to reach you must have 300 characters or fewer")
        String contact,

        @Size(max = 300, message = "The line about worries and complaints must have 300 characters or fewer")
        String complaints,

        @NotBlank(message = "Enter what one patient leader is called")
        @Size(max = 60, message = "What one patient leader is called must have 60 characters or fewer")
        String leader,

        @NotBlank(message = "Enter what several patient leaders are called")
        @Size(max = 60, message = "What several patient leaders are called must have 60 characters or fewer")
        String leaders,

        String timeZone,

        @Size(max = 200, message = "The words for the logo must have 200 characters or fewer")
        String logoAlt,

        String seen) {

    SettingsForm(
            @Nullable String name,
            @Nullable String contact,
            @Nullable String complaints,
            @Nullable String leader,
            @Nullable String leaders,
            @Nullable String timeZone,
            @Nullable String logoAlt,
            @Nullable String seen) {
        this.name = Typed.text(name);
        this.contact = Typed.text(contact);
        this.complaints = Typed.text(complaints);
        this.leader = Typed.text(leader);
        this.leaders = Typed.text(leaders);
        this.timeZone = Typed.text(timeZone);
        this.logoAlt = Typed.text(logoAlt);
        this.seen = Typed.text(seen);
    }

    static SettingsForm of(Map<Setting, String> now) {
        return new SettingsForm(
                now.get(Setting.NAME),
                now.get(Setting.CONTACT),
                now.get(Setting.COMPLAINTS),
                now.get(Setting.LEADER),
                now.get(Setting.LEADERS),
                now.get(Setting.TIME_ZONE),
                now.get(Setting.LOGO_ALT),
                null);
    }

    /** @return what else is wrong: a zone is one of those there are */
    Errors checked(Errors errors) {
        return ZoneId.getAvailableZoneIds().contains(timeZone) ? errors : errors.with("timeZone", "Choose a time zone");
    }

    Map<Setting, String> values() {
        var values = new EnumMap<Setting, String>(Setting.class);
        values.put(Setting.NAME, name);
        values.put(Setting.CONTACT, contact);
        values.put(Setting.COMPLAINTS, complaints);
        values.put(Setting.LEADER, leader);
        values.put(Setting.LEADERS, leaders);
        values.put(Setting.TIME_ZONE, timeZone);
        values.put(Setting.LOGO_ALT, logoAlt);
        return values;
    }
}
