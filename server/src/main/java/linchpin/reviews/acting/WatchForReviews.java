package linchpin.reviews.acting;

/** Looks whether what people say meets a rule, as the product does by itself, and opens what is to be opened. */
public interface WatchForReviews {

    void look();
}
