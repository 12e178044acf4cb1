/** Organisations made alike but for a number that is hidden, and every page that shows numbers, read in each. */
package linchpin.twins;
