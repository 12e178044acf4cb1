package linchpin.support;

import static linchpin.support.Said.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.matters.MatterId;
import linchpin.matters.OpenMatter;
import linchpin.organisation.Organisation;
import linchpin.organisation.PlaceId;
import linchpin.people.Accounts;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.support.World.Person;
import org.springframework.boot.test.context.TestComponent;

/** Trusts with a ward and people in the roles that a thread needs, and matters in them, for tests of one module. */
@TestComponent
public class Trusts {

    private final World world;
    private final Accounts accounts;
    private final Register register;
    private final OpenMatter opening;

    Trusts(World world, Accounts accounts, Register register, OpenMatter opening) {
        this.world = world;
        this.accounts = accounts;
        this.register = register;
        this.opening = opening;
    }

    public record Trust(Organisation organisation, PlaceId ward, Person linchpin, Person nurse, Person leader) {}

    public Trust trust() {
        var organisation = world.organisation();
        return new Trust(
                organisation,
                world.ward(organisation, "Rowan"),
                world.person(organisation, Role.LINCHPIN),
                world.person(organisation, Role.END_USER),
                world.person(organisation, Role.PATIENT_LEADER));
    }

    public Person person(Trust trust, Role role) {
        return world.person(trust.organisation(), role);
    }

    /** @return somebody whose role ends at the door of a ward */
    public Person on(PlaceId ward, Trust trust, Role role) {
        var person = world.person(trust.organisation());
        World.in(trust.organisation().id(), () -> {
            accounts.give(person.account(), role, ward, null);
            return person;
        });
        return person;
    }

    /** @return what somebody said about the ward today */
    public FeedbackId saidOnTheWard(Trust trust, String words) {
        return saidAt(trust, trust.ward(), words);
    }

    public FeedbackId saidAt(Trust trust, PlaceId place, String words) {
        return said(words).at(place).on(LocalDate.now()).in(register, trust.organisation());
    }

    /** @return a matter about the ward, opened by the Linchpin */
    public MatterId matter(Trust trust, String title, FeedbackId... feedback) {
        return matterAbout(trust.ward(), trust, title, feedback);
    }

    /** @return a matter about a place, opened by the Linchpin */
    public MatterId matterAbout(PlaceId place, Trust trust, String title, FeedbackId... feedback) {
        return World.as(
                trust.linchpin(),
                () -> opening.open(
                        viewer(trust.linchpin(), Role.LINCHPIN), Set.of(feedback), title, "What people say", place));
    }

    /** @return somebody with these roles in all of their organisation */
    public static Viewer viewer(Person person, Role... roles) {
        return new Viewer(
                person.account(),
                "Somebody",
                person.organisation().id(),
                person.organisation().name(),
                Viewer.everywhere(roles));
    }

    /** @return what came of it for each of so many who do the same at the same moment */
    public static <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(many);
        try (var tabs = Executors.newFixedThreadPool(many)) {
            var each = IntStream.range(0, many)
                    .mapToObj(_ -> tabs.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            return each.stream().map(Trusts::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
