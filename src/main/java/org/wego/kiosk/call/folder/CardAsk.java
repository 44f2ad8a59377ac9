// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import java.util.Optional;

/**
 * The file in which a desk asks a lobby to show a card. It names a card and a language, and has no text of its own.
 *
 * @param id is different for each request
 * @param askedAt when it was asked, seconds since 1970
 * @param card the id of the card
 * @param language the language tag of the visitor
 */
record CardAsk(String id, long askedAt, String card, Optional<String> language) {}
