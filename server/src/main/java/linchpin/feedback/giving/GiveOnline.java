package linchpin.feedback.giving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import linchpin.feedback.Channels;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.giving.GivingController.GivingPage;
import linchpin.feedback.giving.thanks.ThanksAddress;
import linchpin.feedback.invited.AskedToSay;
import linchpin.feedback.register.NewFeedback;
import linchpin.organisation.Organisation;
import linchpin.platform.Tenancy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Takes what a giver sends by the form. Whether somebody had asked them is counted, and stands beside nothing that they say. */
@Component
class GiveOnline {

    private final EnterFeedback enter;
    private final ThanksAddress thanks;
    private final Supplier<List<AskedToSay>> asking;
    private final Clock clock;

    GiveOnline(EnterFeedback enter, ThanksAddress thanks, ObjectProvider<AskedToSay> asking, Clock clock) {
        this.enter = enter;
        this.thanks = thanks;
        this.asking = SingletonSupplier.of(() -> asking.stream().toList());
        this.clock = clock;
    }

    /** @return who asked them and why; empty where nobody did */
    Optional<String> why(Organisation organisation, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Tenancy.in(
                        organisation.id().id(),
                        () -> asking.get().stream()
                                .flatMap(one -> one.why(code, organisation.name()).stream())
                                .findFirst());
    }

    /** @return where they are thanked for it */
    String give(GivingPage page, String code) {
        var here = page.organisation().id();
        return Tenancy.in(here.id(), () -> {
            var entered = enter.enter(here, fresh(page), page.form().once(), null);
            if (entered.again() == null && !code.isEmpty()) {
                asking.get().forEach(one -> one.answered(code));
            }
            return thanks.of(entered);
        });
    }

    private NewFeedback fresh(GivingPage page) {
        return new NewFeedback(
                new FeedbackId(page.form().once().id(page.organisation().id())),
                page.place() == null ? null : page.place().id(),
                LocalDate.now(clock),
                Channels.ONLINE,
                null,
                page.form().told(page.asked()));
    }
}
