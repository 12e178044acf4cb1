/** What many tests share: the real database, people in roles, a browser. */
package linchpin.support;
