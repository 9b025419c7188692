/**
 * Journeys of people through the running product in a real browser, and the support that finds and starts that browser.
 * What can be shown without a browser is tested in its own room.
 */
package vn.doithoai.journeys;
