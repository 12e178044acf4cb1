package linchpin.walks.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.ui.Errors;
import linchpin.walks.Checklists;
import linchpin.walks.ChecklistsFound;
import org.junit.jupiter.api.Test;

class BeginFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);
    private static final Checklists LISTS = ChecklistsFound.all();
    private static final String PLACE = UUID.randomUUID().toString();

    private static BeginForm form(String place, LocalDate on, String list, List<String> needs, String patients) {
        return new BeginForm(place, on, list, needs, patients, null, "1", null);
    }

    private static Errors wrong(BeginForm form) {
        return form.checked(LISTS, TODAY, Errors.none());
    }

    @Test
    void isOfADayThatWas() {
        assertThat(wrong(form(PLACE, TODAY, "ward", List.of(), "2")).any()).isFalse();
        assertThat(wrong(form(PLACE, TODAY.plusDays(1), "ward", List.of(), "2")).of("walkedOn"))
                .contains("no later than today");
        assertThat(wrong(form(PLACE, null, "ward", List.of(), "2")).of("walkedOn"))
                .isNotNull();
    }

    @Test
    void isAtAPlaceWithAChecklist() {
        assertThat(wrong(form("ward 7", TODAY, "ward", List.of(), "2")).of("place"))
                .isNotNull();
        assertThat(wrong(form("", TODAY, "ward", List.of(), "2")).of("place")).isNotNull();
        assertThat(wrong(form(PLACE, TODAY, "lift", List.of(), "2")).of("list")).isEqualTo("Choose a checklist");
        assertThat(wrong(form(PLACE, TODAY, BeginForm.OWN, List.of(), "2")).any())
                .isFalse();
    }

    @Test
    void countsWhoWalks() {
        assertThat(wrong(new BeginForm(PLACE, TODAY, "ward", null, "", "", "", null))
                        .of("patients"))
                .isEqualTo("Enter how many people walked");
        assertThat(wrong(form(PLACE, TODAY, "ward", List.of(), "two")).of("patients"))
                .isEqualTo("Enter numbers of people, like 2");
        assertThat(wrong(form(PLACE, TODAY, "ward", List.of("wings"), "2")).of("needs"))
                .isNotNull();
        var fresh = form(PLACE, TODAY, "ward", List.of("pram"), "2")
                .fresh(new PlaceId(UUID.fromString(PLACE)), "A stay on a ward");
        assertThat(fresh.patients()).isEqualTo(2);
        assertThat(fresh.carers()).isZero();
        assertThat(fresh.needs()).containsExactly("pram");
        assertThat(fresh.named()).isFalse();
    }
}
