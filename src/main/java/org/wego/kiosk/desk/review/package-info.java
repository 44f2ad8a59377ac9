// SPDX-License-Identifier: Apache-2.0
/**
 * Works through findings without a form: checks the texts of a language one by one, and confirms records.
 *
 * <p>May use {@code model}, {@code text}, {@code overlay}, {@code desk.record}, {@code desk.frame}, {@code desk.form},
 * {@code desk.correct}, {@code ui} and JavaFX.
 */
@NullMarked
package org.wego.kiosk.desk.review;

import org.jspecify.annotations.NullMarked;
