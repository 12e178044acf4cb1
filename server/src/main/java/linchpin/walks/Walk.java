package linchpin.walks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * People walked a place, or still do.
 *
 * @param checklist as it was called on that day
 * @param needs codes of {@link Need}
 * @param patients how many of those who walked
 * @param named who walked and wants to be named; null for nobody
 * @param finishedOn null while it can be filled in
 */
public record Walk(
        WalkId id,
        PlaceId placeId,
        LocalDate walkedOn,
        String checklist,
        List<String> needs,
        int patients,
        int carers,
        int staff,
        @Nullable AccountId named,
        @Nullable LocalDate finishedOn) {

    /** @return where it is shown */
    public String path() {
        return "/walks/" + id.id();
    }

    public boolean finished() {
        return finishedOn != null;
    }

    /** @return as in "2 patients and 1 carer: uses a wheelchair, is deaf, or hears little" */
    public String who() {
        var people = new ArrayList<String>();
        add(people, patients, "patient", "patients");
        add(people, carers, "carer", "carers");
        add(people, staff, "member of staff", "members of staff");
        var said = needs.stream()
                .flatMap(code -> Need.of(code).stream())
                .map(Need::label)
                .collect(Collectors.joining("; "));
        return String.join(", ", people) + (said.isEmpty() ? "" : ": " + said);
    }

    private static void add(List<String> people, int many, String one, String more) {
        if (many > 0) {
            people.add(many == 1 ? "1 " + one : many + " " + more);
        }
    }
}
