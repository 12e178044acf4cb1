package linchpin.reports.newsletters;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a newsletter as it stands. */
final class NewsletterRefused extends Refusal {

    private NewsletterRefused(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, detail);
    }

    static NewsletterRefused gone() {
        return new NewsletterRefused(
                "newsletter-gone", "This newsletter has gone out", "Nothing was changed. Begin the next one instead.");
    }

    static NewsletterRefused byItsWriter() {
        return new NewsletterRefused(
                "newsletter-by-its-writer",
                "Somebody else reads it before it goes out",
                "Nothing was published. You wrote this version: ask somebody else who writes reports to read it.");
    }

    static NewsletterRefused changed() {
        return new NewsletterRefused(
                "newsletter-changed",
                "This newsletter has changed",
                "Nothing was published. There is a newer version than the one you read. Go back, read it, and decide then.");
    }
}
