package linchpin.decisions.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import linchpin.decisions.setup.FormParts.Part;
import linchpin.decisions.setup.MarksForm.CriterionForm;
import linchpin.decisions.setup.MarksForm.DomainForm;
import linchpin.decisions.setup.SetUpForm.Times;
import linchpin.decisions.setup.SetUpForm.Votes;
import linchpin.decisions.setup.SetUpForm.Way;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.LocalName;
import org.junit.jupiter.api.Test;

class FormPartsTests {

    private static final CriterionForm ACCESS = new CriterionForm("Access", "60", "5", "", "", "");
    private static final CriterionForm PRICE = new CriterionForm("Price", "40", "5", "", "yes", "");

    private static SetUpForm form(String title, String options, CriterionForm... criteria) {
        return new SetUpForm(
                "panel",
                "",
                "",
                title,
                "About it",
                options,
                "",
                Way.nothing(),
                Votes.nothing(),
                new Times("", "2026-12-13", "17:00"),
                new MarksForm(List.of(new DomainForm("Quality", "20", List.of(criteria))), "", "", "", ""));
    }

    private static FormParts parts(SetUpForm form, String... wrong) {
        var errors = Errors.none();
        for (var field : wrong) {
            errors = errors.with(field, "Wrong");
        }
        return new FormParts(
                form,
                errors,
                false,
                List.of(new Choice("dots", "Dots"), new Choice("score", "Scores")),
                new LocalName("patient leader", "patient leaders"));
    }

    @Test
    void areOpenWhereSomethingIsMissing() {
        assertThat(parts(form("", "")).what()).isEqualTo(new Part("What is decided", true));
        assertThat(parts(form("Taps", "Lever\nKnob")).what())
                .isEqualTo(new Part("What is decided: “Taps” (2 to choose from)", false));
        assertThat(parts(form("Taps", "")).what().open()).isTrue();
        assertThat(parts(form("Taps", "")).patients().open()).isTrue();
        assertThat(parts(form("Taps", "")).staff()).isEqualTo(new Part("Which staff vote: 0", false));
    }

    @Test
    void areOpenWhereSomethingIsWrongInThem() {
        assertThat(parts(form("Taps", "Lever\nKnob"), "votes.staffQuorum")
                        .staff()
                        .open())
                .isTrue();
        var wrong = parts(form("Taps", "Lever\nKnob"), "way.closeWithin");
        assertThat(wrong.counting().open()).isTrue();
        assertThat(wrong.times().open()).isFalse();
        assertThat(wrong.papers().open()).isFalse();
    }

    @Test
    void stayOpenUntilTheWeightsComeToAHundred() {
        assertThat(parts(form("Taps", "", ACCESS)).marks())
                .isEqualTo(new Part("By what is marked: 1 criterion, weights come to 60", true));
        assertThat(parts(form("Taps", "", ACCESS, PRICE)).marks())
                .isEqualTo(new Part("By what is marked: 2 criteria, weights come to 100", false));
    }

    @Test
    void showTheCriterionForWhichRoomWasAskedFor() {
        assertThat(parts(form("Taps", "", ACCESS, PRICE, CriterionForm.EMPTY))
                        .marks()
                        .open())
                .isTrue();
        var named = FormParts.criterion("marks.domains[0].criteria[0]", ACCESS, 0, Errors.none());
        assertThat(named).isEqualTo(new Part("Criterion 1: Access, weighs 60", false));
        var fresh = FormParts.criterion("marks.domains[0].criteria[2]", CriterionForm.EMPTY, 2, Errors.none());
        assertThat(fresh).isEqualTo(new Part("Criterion 3: not filled in", true));
        var wrong = new Errors(Map.of("marks.domains[0].criteria[1].most", "Wrong"));
        assertThat(FormParts.criterion("marks.domains[0].criteria[1]", PRICE, 1, wrong)
                        .open())
                .isTrue();
        assertThat(FormParts.criterion("marks.domains[0].criteria[0]", ACCESS, 0, wrong)
                        .open())
                .isFalse();
    }

    @Test
    void sayWhenItEnds() {
        assertThat(parts(form("Taps", "")).times().label()).isEqualTo("When: until 13 December 2026, 17:00");
    }

    @Test
    void makeRoomForOneThingAtATime() {
        var marks = form("Taps", "", ACCESS).marks();
        assertThat(marks.shown().domains())
                .singleElement()
                .extracting(one -> one.criteria().size())
                .isEqualTo(1);
        assertThat(marks.roomier("0").domains().getFirst().criteria()).containsExactly(ACCESS, CriterionForm.EMPTY);
        var wider = marks.roomier("domain").domains();
        assertThat(wider).hasSize(2);
        assertThat(wider.getLast().criteria()).containsExactly(CriterionForm.EMPTY);
        assertThat(marks.roomier("nonsense").domains()).isEqualTo(marks.shown().domains());
    }
}
