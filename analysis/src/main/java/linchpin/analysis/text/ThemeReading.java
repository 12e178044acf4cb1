package linchpin.analysis.text;

import java.util.List;

/**
 * How far a comment is about a theme.
 *
 * @param theme its name in version 7 of the PatientExperience-QDC framework
 * @param probability between 0 and 1
 * @param assigned whether the reader suggests it: the probability reaches the stated threshold
 * @param because the words that carried it most, the heaviest first; empty where it is not assigned
 */
public record ThemeReading(String theme, double probability, boolean assigned, List<Span> because) {}
