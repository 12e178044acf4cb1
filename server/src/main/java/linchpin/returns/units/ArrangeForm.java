package linchpin.returns.units;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to say which places are lines of a return.
 *
 * @param place ids of those that are ticked
 * @param site codes, by the place's id
 * @param one first specialities, by the place's id
 * @param two second specialities, by the place's id
 * @param mode that each channel counts as
 */
record ArrangeForm(
        List<String> place,
        Map<String, @Size(max = CODE) String> site,
        Map<String, @Size(max = SPECIALITY) String> one,
        Map<String, @Size(max = SPECIALITY) String> two,
        Map<String, String> mode,

        @Size(max = CODE, message = "The code must have 20 characters or fewer")
        String parentCode,

        @Size(max = 200, message = "The name must have 200 characters or fewer")
        String parentName) {

    static final int CODE = 20;
    static final int SPECIALITY = 100;

    ArrangeForm {
        place = List.copyOf(Objects.requireNonNullElse(place, List.of()));
        site = typed(site);
        one = typed(one);
        two = typed(two);
        mode = typed(mode);
        parentCode = Typed.text(parentCode);
        parentName = Typed.text(parentName);
    }

    private static Map<String, String> typed(@Nullable Map<String, String> sent) {
        var typed = new HashMap<String, String>();
        if (sent != null) {
            sent.forEach((key, text) -> typed.put(key, Typed.text(text)));
        }
        return Map.copyOf(typed);
    }

    /** @return what is arranged now, to be changed */
    static ArrangeForm of(List<ReturnUnit> units, Map<String, String> modes, Units.Parent parent) {
        return new ArrangeForm(
                units.stream().map(unit -> unit.placeId().toString()).toList(),
                units.stream().collect(Collectors.toMap(unit -> unit.placeId().toString(), ReturnUnit::siteCode)),
                units.stream().collect(Collectors.toMap(unit -> unit.placeId().toString(), ReturnUnit::specOne)),
                units.stream().collect(Collectors.toMap(unit -> unit.placeId().toString(), ReturnUnit::specTwo)),
                modes,
                parent.parentCode(),
                parent.parentName());
    }

    /** @return what to say of a field of a place with more in it than the submission takes */
    static String tooLong(String field, String place) {
        return switch (field) {
            case "site" -> "The site code of " + place + " must have 20 characters or fewer";
            case "one" -> "The first speciality of " + place + " must have 100 characters or fewer";
            default -> "The second speciality of " + place + " must have 100 characters or fewer";
        };
    }

    boolean chosen(UUID id) {
        return place.contains(id.toString());
    }

    /** @return the place as a line, chosen or not */
    ReturnUnit unit(String setting, UUID id) {
        var key = id.toString();
        return new ReturnUnit(
                setting, id, site.getOrDefault(key, ""), one.getOrDefault(key, ""), two.getOrDefault(key, ""));
    }
}
