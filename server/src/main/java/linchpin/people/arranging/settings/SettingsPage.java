package linchpin.people.arranging.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import linchpin.people.arranging.changes.Change;
import linchpin.ui.Choice;
import linchpin.ui.Letterhead.Logo;
import org.jspecify.annotations.Nullable;

/**
 * What the page prints.
 *
 * @param logo null for none
 * @param changes the latest, the newest first
 * @param done whether something was just saved
 */
record SettingsPage(SettingsForm form, @Nullable Logo logo, List<Change> changes, boolean done) {

    /** First those of these islands; then all that the world's list has, but for names that only stand for others. */
    private static final List<Choice> ZONES = Stream.concat(
                    Stream.of(
                            "Europe/London", "Europe/Dublin", "Europe/Isle_of_Man", "Europe/Jersey", "Europe/Guernsey"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(zone -> zone.matches(
                                    "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                            .sorted())
            .distinct()
            .map(zone -> new Choice(zone, zone.replace('_', ' ')))
            .toList();

    String last() {
        return ChangeSettings.last(changes);
    }

    List<Choice> zones() {
        return ZONES;
    }
}
