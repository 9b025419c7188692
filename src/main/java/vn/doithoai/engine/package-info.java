/**
 * Shared kernel around the process engine: typed variables, form fields, engine settings, deployment of the models.
 * Nothing here knows a capability; texts and persons never pass through here into the engine's tables.
 */
package vn.doithoai.engine;
