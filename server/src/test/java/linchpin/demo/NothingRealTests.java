package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import linchpin.organisation.Organisations;
import linchpin.platform.CannotStart;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An installation of one's own, and the demonstration's doors, which stand open to anybody. */
@LinchpinTest
class NothingRealTests {

    @Autowired
    World world;

    @Autowired
    Organisations organisations;

    @Autowired
    ApplicationContext product;

    @Test
    void doesNotStartWhereSomebodyWorks() {
        var real = world.organisation();
        var check = new NothingReal(organisations);
        assertThatThrownBy(check::afterSingletonsInstantiated)
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("works here", "Start without --demo");
        assertThat(organisations.all()).contains(real);
    }

    @Test
    void hasNothingOfItInAnInstallationOfOnesOwn() {
        assertThat(product.getBeanNamesForType(Object.class))
                .noneMatch(name -> product.getType(name) != null
                        && product.getType(name).getPackageName().startsWith("linchpin.demo"));
    }
}
