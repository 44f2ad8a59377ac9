// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.util.Optional;
import org.wego.kiosk.link.message.CommandReply.ReplyOutcome;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;

/** The screen of a lobby, as desks may use it. On the FX thread only. */
public interface LinkedGlass {

    /**
     * A picture of a page, or the reason why there is none.
     *
     * @param pixels only if it was taken
     */
    record TakenPicture(ReplyOutcome outcome, Optional<GlassPixels> pixels) {

        /** There is no picture. */
        public static TakenPicture none(ReplyOutcome why) {
            return new TakenPicture(why, Optional.empty());
        }
    }

    /**
     * The pixels of a picture.
     *
     * @param width px
     * @param argb a number for each pixel, line by line from the top; nobody changes it
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, from the screen to the file
    record GlassPixels(int width, int[] argb) {}

    /**
     * Shows a page to a visitor who has called, or when nobody is there.
     *
     * @param language of the page; empty, or one that the pack does not have: the present one
     */
    ReplyOutcome show(Destination page, Optional<Lang> language);

    /**
     * Takes a small picture of a page, while nobody is there.
     *
     * @param page empty: the greeting
     * @param language as above
     */
    TakenPicture picture(Optional<Destination> page, Optional<Lang> language);
}
