// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.wego.kiosk.offscreen.TourAccessibilityTest;
import org.wego.kiosk.offscreen.TourCodesTest;
import org.wego.kiosk.offscreen.TourContrastTest;
import org.wego.kiosk.offscreen.TourCursorTest;
import org.wego.kiosk.offscreen.TourMatrix;
import org.wego.kiosk.offscreen.TourOnePageTest;
import org.wego.kiosk.testing.FxTest;

/**
 * What must hold of every page of the tour, after one walk over all of them.
 *
 * <p>The build runs the tests of the pages here and not by themselves: in one process, so that no page is laid out
 * twice. By its name this class is the first of the build, which another process would otherwise wait for.
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
    class OnePage extends TourOnePageTest {}

    @Nested
    class CursorPages extends TourCursorTest {}
}
