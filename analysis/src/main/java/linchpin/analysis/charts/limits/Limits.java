package linchpin.analysis.charts.limits;

/**
 * Between which values nearly all points fall while nothing changes.
 *
 * @param lower below it a point is unusual
 * @param nearLower from here on down a point is close to the limit
 * @param nearUpper from here on up a point is close to the limit
 * @param upper above it a point is unusual
 */
public record Limits(double lower, double nearLower, double nearUpper, double upper) {}
