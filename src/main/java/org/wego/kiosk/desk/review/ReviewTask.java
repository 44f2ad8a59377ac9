// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import org.wego.kiosk.model.Lang;

/**
 * What to review.
 *
 * @param lang the language whose texts are reviewed
 * @param missing whether the texts that have no wording in this language are to be written; otherwise its drafts are to
 *     be checked
 */
public record ReviewTask(Lang lang, boolean missing) {}
