// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;

/** A drawing on a grid of 96 x 96 whose fills depend on the theme and on the zone of the screen. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
public enum Pictogram {
    BUILDING(
            pale("M7 54h82a5 5 0 0 1 5 5v28a5 5 0 0 1-5 5H7a5 5 0 0 1-5-5V59a5 5 0 0 1 5-5z"),
            main("M32.4 4.8h31.2a2 2 0 0 1 2 2V90a2 2 0 0 1-2 2H32.4a2 2 0 0 1-2-2V6.800a2 2 0 0 1 2-2z"),
            window("M34 12h8v5h-8zM44 12h8v5h-8zM54 12h8v5h-8zM34 21h8v5h-8zM44 21h8v5h-8zM54 21h8v5h-8z"
                    + "M34 38h8v5h-8zM44 38h8v5h-8zM54 38h8v5h-8zM34 47h8v5h-8zM44 47h8v5h-8zM54 47h8v5h-8z"
                    + "M34 56h8v5h-8zM44 56h8v5h-8zM54 56h8v5h-8zM34 65h8v5h-8zM44 65h8v5h-8zM54 65h8v5h-8z"
                    + "M34 74h8v5h-8zM44 74h8v5h-8zM54 74h8v5h-8zM34 83h6v5h-6zM56 83h6v5h-6z"),
            light("M33 28.500h30v7H33zM44 83h8v9h-8z")),
    SUBWAY(
            main("M48 4a44 44 0 1 0 0 88 44 44 0 1 0 0-88z"),
            window("M36 18h24a9 9 0 0 1 9 9v28a9 9 0 0 1-9 9H36a9 9 0 0 1-9-9V27a9 9 0 0 1 9-9z"
                    + "M33 68h7l-3 5h22l-3-5h7l8 13h-7l-2-3H36l-2 3h-7z"),
            main("M38 26h20a4 4 0 0 1 4 4v12H34V30a4 4 0 0 1 4-4z"),
            light("M38 48a4.500 4.500 0 1 0 0 9 4.500 4.500 0 1 0 0-9zM58 48a4.500 4.500 0 1 0 0 9 4.500 4.500 0 1 0 0-9z")),
    BUS(
            main("M25 6h46a12 12 0 0 1 12 12v48a12 12 0 0 1-12 12H25a12 12 0 0 1-12-12V18A12 12 0 0 1 25 6z"
                    + "M6 30h5v20H6a4 4 0 0 1-4-4V34a4 4 0 0 1 4-4zM85 30h5a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-5z"
                    + "M19 76h15v11a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3zM62 76h15v11a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3z"),
            light("M24 13h48a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3H24a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3z"),
            pale("M25 29h21v27H25a4 4 0 0 1-4-4V33a4 4 0 0 1 4-4zM50 29h21a4 4 0 0 1 4 4v19a4 4 0 0 1-4 4H50z"),
            window("M28 62a5 5 0 1 0 0 10 5 5 0 1 0 0-10zM68 62a5 5 0 1 0 0 10 5 5 0 1 0 0-10z")),
    TAXI(
            light("M36 8h24a4 4 0 0 1 4 4v10H32V12a4 4 0 0 1 4-4z"),
            main("M26 24h44a8 8 0 0 1 7.600 5.500L84 48h2a8 8 0 0 1 8 8v22H2V56a8 8 0 0 1 8-8h2l6.400-18.500A8 8 0 0 1 26 24z"
                    + "M10 80h16v8a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4zM70 80h16v8a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4z"),
            pale("M29 31h38a3 3 0 0 1 2.800 2L75 48H21l5.200-15A3 3 0 0 1 29 31z"),
            window("M20 57a6 6 0 1 0 0 12 6 6 0 1 0 0-12zM76 57a6 6 0 1 0 0 12 6 6 0 1 0 0-12z")),
    GLOBE(
            pale("M48 6a42 42 0 1 0 0 84 42 42 0 1 0 0-84z"),
            main("M48 4a44 44 0 1 1 0 88 44 44 0 1 1 0-88zM48 8a40 40 0 1 0 0 80 40 40 0 1 0 0-80z"
                    + "M48 6c28 22 28 62 0 84-28-22-28-62 0-84zm0 5c-22 20-22 54 0 74 22-20 22-54 0-74z"
                    + "M8 36h80v4H8zM10 62h76v4H10z"),
            main("M23 31.500L27 28.500 52 60.500 48 63.500zM51.300 64.100L48.700 59.900 74.700 43.900 77.300 48.100z"
                    + "M25 20a10 10 0 1 1 0 20 10 10 0 1 1 0-20zM50 53a10 10 0 1 1 0 20 10 10 0 1 1 0-20z"
                    + "M76 32a14 14 0 1 1 0 28 14 14 0 1 1 0-28z"),
            light("M76 36a10 10 0 1 1 0 20 10 10 0 1 1 0-20z")),
    CITY(
            light("M75 9a15 15 0 1 1 0 30 15 15 0 1 1 0-30z"),
            pale("M0 90l30-38c8-10 14-10 20-2l8 10c4-5 10-6 15 0l23 30z"),
            main("M45 30h6l2 60H43zM46 2a2 2 0 0 1 4 0v14h-4zM42 15h12a2 2 0 0 1 2 2v7H40v-7a2 2 0 0 1 2-2z"
                    + "M40 24h16a4 4 0 0 1 4 4v2a4 4 0 0 1-4 4H40a4 4 0 0 1-4-4v-2a4 4 0 0 1 4-4z"
                    + "M2 87h92a2.500 2.500 0 0 1 0 5H2a2.500 2.500 0 0 1 0-5z")),
    SHARING(
            main("M18 6h28l18 18v48a6 6 0 0 1-6 6H18a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6z"),
            pale("M46 6v12a6 6 0 0 0 6 6h12z"),
            window("M22 35h28v6H22zM22 47h18v6H22zM22 59h14v6H22zM66 37a29 29 0 1 1 0 58 29 29 0 1 1 0-58z"),
            main("M66 41a25 25 0 1 1 0 50 25 25 0 1 1 0-50z"),
            window("M58 53l24 13-24 13z")),
    ADDRESS(
            main("M48 4c-19 0-34 15-34 33 0 25 34 55 34 55s34-30 34-55C82 19 67 4 48 4z"),
            light("M48 20a17 17 0 1 0 0 34 17 17 0 1 0 0-34z")),
    PERSON(
            main("M48 4a44 44 0 1 0 0 88 44 44 0 1 0 0-88z"),
            light("M48 15a8 8 0 1 0 0 16 8 8 0 1 0 0-16z"),
            window("M22 34c17 6 35 6 52 0l2 7c-6 2.500-12 4-18 5v10l13 23-7 4-14-25h-4L32 83l-7-4 13-23V46"
                    + "c-6-1-12-2.500-18-5z")),
    LANGUAGES(
            pale("M8 10h52a6 6 0 0 1 6 6v34a6 6 0 0 1-6 6H32L18 68V56H8a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6z"),
            main("M46 34h42a6 6 0 0 1 6 6v32a6 6 0 0 1-6 6h-6v12L68 78H46a6 6 0 0 1-6-6V40a6 6 0 0 1 6-6z"),
            window("M50 46h34v5H50zM50 56h34v5H50zM50 66h20v5H50z"), light("M14 22h34v6H14zM14 34h20v6H14z")),
    FLOORS(
            main("M14 10h68a4 4 0 0 1 4 4v18H10V14a4 4 0 0 1 4-4zM10 64h76v24H10z"),
            pale("M10 37h76v22H10z"),
            window("M18 17h12v9H18zM36 17h12v9H36zM18 70h12v12H18z"),
            light("M66 14l8 9h-5v50h5l-8 9-8-9h5V23h-5z")),
    PHONE(
            main("M14 14c4-5 9-8 14-9l12 22-9 9c5 12 17 24 29 29l9-9 22 12c-1 5-4 10-9 14C50 96 0 46 14 14z"),
            light("M56 4a36 36 0 0 1 36 36h-7A29 29 0 0 0 56 11z"),
            pale("M56 20a20 20 0 0 1 20 20h-7A13 13 0 0 0 56 27z")),
    SEARCH(
            main("M40 4a36 36 0 1 0 0 72 36 36 0 1 0 0-72z"
                    + "M66.500 60.100L92.900 86.500 86.500 92.900 60.100 66.500z"),
            pale("M40 14a26 26 0 1 0 0 52 26 26 0 1 0 0-52z"),
            light("M24 36a16 16 0 0 1 16-16v6a10 10 0 0 0-10 10z")),
    DANGER(
            main("M44 8a5 5 0 0 1 8 0l42 74a5 5 0 0 1-4 8H6a5 5 0 0 1-4-8z"),
            window("M43 32h10l-2 30h-6zM48 68a5.500 5.500 0 1 0 0 11 5.500 5.500 0 1 0 0-11z")),
    BELL(
            main("M8 70a40 40 0 0 1 80 0zM4 76h88v10H4z"),
            light("M40 14h16v8h-4v8h-8v-8h-4z"),
            pale("M20 64c3-12 11-19 22-22v5c-8 3-14 8-17 17z"));

    /** The fill of a part, as a role in the theme. */
    public enum Fill {
        MAIN, PALE, WINDOW, LIGHT
    }

    /**
     * One filled outline.
     *
     * @param fill the role of its colour
     * @param path an SVG path on the grid of 96
     */
    public record PictogramPart(Fill fill, String path) {}

    private final List<PictogramPart> parts;

    Pictogram(PictogramPart... parts) {
        this.parts = List.of(parts);
    }

    /** The parts, from back to front. */
    public List<PictogramPart> parts() {
        return parts;
    }

    private static PictogramPart main(String path) {
        return new PictogramPart(Fill.MAIN, path);
    }

    private static PictogramPart pale(String path) {
        return new PictogramPart(Fill.PALE, path);
    }

    private static PictogramPart window(String path) {
        return new PictogramPart(Fill.WINDOW, path);
    }

    private static PictogramPart light(String path) {
        return new PictogramPart(Fill.LIGHT, path);
    }
}
