/** Database migrations that SQL cannot express; the others are SQL files of the same path among the resources. */
package db.migration;
