// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.message;

/**
 * Which release of the content is the newest. It only makes lobbies look sooner, and lets desks tell which of them are
 * behind: what is shown depends on signatures alone.
 *
 * @param format the version of the JSON form: 1
 * @param pack the id of the pack
 * @param version of its content
 * @param sequence the number of the release
 */
public record PackAnnouncement(int format, String pack, String version, long sequence) {

    /** The version of the JSON form. */
    public static final int FORMAT = 1;

    public PackAnnouncement {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
    }
}
