// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.wego.kiosk.offscreen.OneGlanceTest;
import org.wego.kiosk.offscreen.TourAccessibilityTest;
import org.wego.kiosk.offscreen.TourCodesTest;
import org.wego.kiosk.offscreen.TourContrastTest;
import org.wego.kiosk.offscreen.TourCursorTest;
import org.wego.kiosk.offscreen.TourMatrix;
import org.wego.kiosk.offscreen.TourOnePageTest;
import org.wego.kiosk.testing.FxTest;

/**
 * The rules for every page of the tour, checked in one walk over all pages.
 *
 * <p>The build runs these test classes here instead of separately, so that no page is laid out twice. The name makes
 * this class, which takes longest, the first of the build.
 */
@FxTest
public class AllPagesTest {

    @BeforeAll
    static void walk() {
        TourMatrix.walkForAll();
    }

    @Nested
    class Accessibility extends TourAccessibilityTest {}

    @Nested
    class ContrastOfTexts extends TourContrastTest {}

    @Nested
    class Codes extends TourCodesTest {}

    @Nested
    class OneGlance extends OneGlanceTest {}

    @Nested
    class OnePage extends TourOnePageTest {}

    @Nested
    class CursorPages extends TourCursorTest {}
}
