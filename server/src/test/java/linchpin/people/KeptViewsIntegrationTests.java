package linchpin.people;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.people.KeptViews.KeptView;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class KeptViewsIntegrationTests {

    @Autowired
    World world;

    @Autowired
    KeptViews views;

    private Person ada;

    @BeforeEach
    void ada() {
        ada = world.person(world.organisation(), Role.ANALYST);
    }

    private void keep(Person who, String page, String name, String query) {
        World.as(who, () -> {
            views.keep(who.account(), page, name, query);
            return true;
        });
    }

    private java.util.List<KeptView> of(Person who) {
        return World.as(who, () -> views.of(who.account()));
    }

    private void delete(Person who, KeptView view, boolean deleted) {
        World.as(who, () -> {
            views.delete(who.account(), view.id(), deleted);
            return true;
        });
    }

    @Test
    void areKeptUnderAName() {
        keep(ada, "/log", " Food ", "words=food");
        keep(ada, "/figures", "All of it", "");
        assertThat(of(ada)).extracting(KeptView::name).containsExactly("All of it", "Food");
        assertThat(of(ada)).extracting(KeptView::path).containsExactly("/figures", "/log?words=food");
    }

    @Test
    void standOnThePageTheyAreOf() {
        keep(ada, "/log", "Food", "words=food");
        keep(ada, "/figures", "All of it", "");
        var kept = World.as(ada, () -> views.kept(ada.account(), "/log", null));
        assertThat(kept.views()).extracting(KeptView::name).containsExactly("Food");
        assertThat(kept.deleted()).isNull();
    }

    @Test
    void areTheirOwnersOnly() {
        var colleague = world.person(ada.organisation(), Role.ANALYST);
        keep(ada, "/log", "Food", "words=food");
        var view = of(ada).getFirst();
        assertThat(of(colleague)).isEmpty();
        delete(colleague, view, true);
        assertThat(of(ada)).as("nobody else deletes it").containsExactly(view);
        delete(ada, view, true);
        var shown = World.as(
                colleague,
                () -> views.kept(colleague.account(), "/log", view.id().toString()));
        assertThat(shown.deleted()).as("nor learns what it was called").isNull();
    }

    @Test
    void areOfOneOrganisation() {
        keep(ada, "/log", "Food", "words=food");
        var elsewhere = world.organisation();
        assertThat(World.in(elsewhere.id(), () -> views.of(ada.account()))).isEmpty();
    }

    @Test
    void comeBackAfterTheyWereDeleted() {
        keep(ada, "/log", "Food", "words=food");
        var view = of(ada).getFirst();
        delete(ada, view, true);
        assertThat(of(ada)).isEmpty();
        var kept =
                World.as(ada, () -> views.kept(ada.account(), "/log", view.id().toString()));
        assertThat(kept.deleted()).isEqualTo(view);
        delete(ada, view, false);
        assertThat(of(ada)).containsExactly(view);
    }

    @Test
    void takeNoNonsenseFromAnAddress() {
        var kept = World.as(ada, () -> views.kept(ada.account(), "/log", "' or true --"));
        assertThat(kept.deleted()).isNull();
    }
}
