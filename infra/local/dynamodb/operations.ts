import { batchWriteItem } from "./items/batch-write.ts";
import { batchGetItem, getItem } from "./items/reads.ts";
import { deleteItem, putItem, updateItem } from "./items/single-writes.ts";
import { query, scan } from "./items/walk.ts";
import type { Operation } from "./operation.ts";
import { describeStream, listStreams } from "./streams/describe.ts";
import { getRecords } from "./streams/get-records.ts";
import { getShardIterator } from "./streams/shard-iterator.ts";
import { createTable } from "./tables/create-table.ts";
import { deleteTable } from "./tables/delete-table.ts";
import { describeTable, listTables } from "./tables/describe-table.ts";
import { describeTimeToLive, updateTimeToLive } from "./tables/time-to-live.ts";
import { updateTable } from "./tables/update-table.ts";
import { transactGetItems } from "./transactions/transact-get.ts";
import { transactWriteItems } from "./transactions/transact-write.ts";

/** Everything that can be asked, by the target that the clients name in a header. */
export const operations: ReadonlyMap<string, Operation> = new Map([
  ["DynamoDB_20120810.CreateTable", createTable],
  ["DynamoDB_20120810.DescribeTable", describeTable],
  ["DynamoDB_20120810.ListTables", listTables],
  ["DynamoDB_20120810.UpdateTable", updateTable],
  ["DynamoDB_20120810.DeleteTable", deleteTable],
  ["DynamoDB_20120810.UpdateTimeToLive", updateTimeToLive],
  ["DynamoDB_20120810.DescribeTimeToLive", describeTimeToLive],
  ["DynamoDB_20120810.PutItem", putItem],
  ["DynamoDB_20120810.UpdateItem", updateItem],
  ["DynamoDB_20120810.DeleteItem", deleteItem],
  ["DynamoDB_20120810.GetItem", getItem],
  ["DynamoDB_20120810.BatchGetItem", batchGetItem],
  ["DynamoDB_20120810.BatchWriteItem", batchWriteItem],
  ["DynamoDB_20120810.Query", query],
  ["DynamoDB_20120810.Scan", scan],
  ["DynamoDB_20120810.TransactWriteItems", transactWriteItems],
  ["DynamoDB_20120810.TransactGetItems", transactGetItems],
  ["DynamoDBStreams_20120810.ListStreams", listStreams],
  ["DynamoDBStreams_20120810.DescribeStream", describeStream],
  ["DynamoDBStreams_20120810.GetShardIterator", getShardIterator],
  ["DynamoDBStreams_20120810.GetRecords", getRecords],
]);
