package linchpin.reviews.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.people.HomePanel;
import linchpin.people.NavigationEntry;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.reviews.Reviews;
import linchpin.reviews.WhoReviews;
import linchpin.reviews.holding.ReviewPages.Line;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On home: the reviews that are somebody's, and for those who set the rules what nobody took on, what is late or whose owner has left, and the
 * rules that need them.
 */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class ReviewsOnHome implements HomePanel {

    private static final int ORDER = 13;
    private static final int SHOWN = 5;

    private final Reviews reviews;
    private final ReviewPages pages;
    private final RulesToSeeTo rules;
    private final WhoReviews who;

    ReviewsOnHome(Reviews reviews, ReviewPages pages, RulesToSeeTo rules, WhoReviews who) {
        this.who = who;
        this.reviews = reviews;
        this.pages = pages;
        this.rules = rules;
    }

    /** Where reviews stand among the links. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationEntry reviewsNavigation() {
            return new NavigationEntry(NavigationEntry.Group.DECIDE, 15, "Reviews", "/reviews", Permission.READ_LOG);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var sets = viewer.may(Permission.SET_REVIEW_RULES);
        var owned = new ArrayList<>(reviews.owned(viewer));
        if (sets) {
            owned.addAll(reviews.adrift(viewer.within(Permission.SET_REVIEW_RULES), who.able()));
        }
        var ofRules = sets ? rules.of(viewer) : List.<Item>of();
        var shown = pages.brief(owned.stream().limit(SHOWN).toList()).stream().map(ReviewsOnHome::item);
        var count = owned.size() + ofRules.size();
        var today = reviews.today();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Reviews",
                        (long) count,
                        Stream.concat(shown, ofRules.stream()).limit(SHOWN).toList(),
                        "",
                        "/reviews",
                        owned.stream().anyMatch(review -> review.late(today))));
    }

    private static Item item(Line line) {
        return new Item(
                line.title(),
                line.review().path(),
                line.due() + ", owner: " + line.owner(),
                line.state().equals("Late") ? line.state() : null);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
