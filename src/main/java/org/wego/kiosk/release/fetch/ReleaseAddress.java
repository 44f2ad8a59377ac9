// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * The address of releases on a web server: with HTTPS, or on this machine itself.
 *
 * @param uri ends in a slash
 */
public record ReleaseAddress(URI uri) {

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.*");
    private static final Pattern THIS_MACHINE = Pattern.compile(
            "localhost|127[.][0-9]{1,3}[.][0-9]{1,3}[.][0-9]{1,3}|\\[::1]");

    /** Whether a text is meant as an address, and not as a folder. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /**
     * The address in a text.
     *
     * @throws IllegalArgumentException with the reason why releases cannot be fetched from there
     */
    public static ReleaseAddress parse(String text) {
        URI uri;
        try {
            uri = new URI(text.endsWith("/") ? text : text + "/");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("this is not a web address", e);
        }
        if (uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("this is not the address of a folder on a web server");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("an address has no user and no password");
        }
        if (!"https".equals(uri.getScheme())
                && !("http".equals(uri.getScheme()) && THIS_MACHINE.matcher(uri.getHost()).matches())) {
            throw new IllegalArgumentException("releases come by https:// (by http:// only from this machine itself)");
        }
        return new ReleaseAddress(uri);
    }
}
