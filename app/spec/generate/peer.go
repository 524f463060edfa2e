package generate

import (
	"fmt"
	"slices"
	"strings"
)

// verdict is how a method of Aztec's node is found here.
type verdict string

const (
	has     verdict = "has"
	differs verdict = "differs"
	none    verdict = "not applicable"
)

// peerMethod is a method of Aztec's node (AztecNodeApiSchema of @aztec/stdlib 4.1.2), and what
// of this node's does the same.
type peerMethod struct {
	name    string
	verdict verdict
	ours    string // a method or a subscription; none for an endpoint beside them
	why     string
}

// peer is Aztec's API, in its order.
func peer() []peerMethod {
	const (
		shape   = "a block is a chunk here, with its own header"
		witness = "the same arguments; the answer has root, index and path, and leads on to the chunk's state root"
		noVM    = "there is no public VM: txs bring their effects with them"
	)
	return []peerMethod{
		{"getL2Tips", differs, "getTips", "locked comes beside proposed, checkpointed, proven and finalized, with ages"},
		{"getWorldStateSyncStatus", differs, "getTips", "state and chain are one database; `/readyz` says whether it is synced"},
		{"findLeavesIndexes", differs, "findLeavesIndexes", "trees by name; numbers without the block they came with"},
		{"getNullifierMembershipWitness", differs, "getNullifierMembershipWitness", witness},
		{"getLowNullifierMembershipWitness", differs, "getLowNullifierMembershipWitness", witness},
		{"getPublicDataWitness", differs, "getPublicDataWitness", witness},
		{"getBlockHashMembershipWitness", differs, "getBlockHashMembershipWitness", witness + "; the chunk is named by number or hash"},
		{"getNoteHashMembershipWitness", differs, "getNoteHashMembershipWitness", witness},
		{"getL1ToL2MessageMembershipWitness", differs, "getL1ToL2MessageMembershipWitness", witness},
		{"getL1ToL2MessageCheckpoint", differs, "getL1ToL2MessageIndex", "messages are found by their leaf at any chunk; which checkpoint took one is not kept"},
		{"isL1ToL2MessageSynced", has, "isL1ToL2MessageSynced", ""},
		{"getL2ToL1Messages", has, "getL2ToL1Messages", "the first 50 checkpoints of the epoch"},
		{"getBlock", differs, "getChunk", shape + "; what its txs did is got with node_getTxEffect"},
		{"getBlockByHash", differs, "getChunk", "takes a hash as well"},
		{"getBlockByArchive", none, "", "no header has the archive with itself in it; name the chunk by its hash"},
		{"getBlockNumber", has, "getBlockNumber", "of the last locked chunk"},
		{"getCheckpointNumber", has, "getCheckpointNumber", ""},
		{"getProvenBlockNumber", has, "getProvenBlockNumber", ""},
		{"getCheckpointedBlockNumber", has, "getCheckpointedBlockNumber", ""},
		{"isReady", has, "isReady", "as `/readyz`"},
		{"getNodeInfo", differs, "getNodeInfo", "parameters of genesis, versions, fees, anchor and pool in one answer"},
		{"getBlocks", differs, "getChunks", "the same arguments; " + shape},
		{"getCheckpoints", differs, "getCheckpoints", "the same arguments; headers are this chain's"},
		{"getCheckpointedBlocks", differs, "getChunks", "each chunk has its status"},
		{"getCheckpointsDataForEpoch", differs, "getCheckpointsForEpoch", "headers are this chain's"},
		{"getCurrentMinFees", has, "getCurrentMinFees", ""},
		{"getMaxPriorityFees", has, "getMaxPriorityFees", "of this node's pool"},
		{"getNodeVersion", has, "getNodeVersion", ""},
		{"getVersion", has, "getVersion", ""},
		{"getChainId", has, "getChainId", ""},
		{"getL1ContractAddresses", differs, "getL1ContractAddresses", "the contracts that there are"},
		{"getProtocolContractAddresses", none, "", "no contract has a code here; fee juice is at a fixed address (docs/protocol.md)"},
		{"registerContractFunctionSignatures", none, "", noVM},
		{"getPublicLogs", differs, "getPublicLogsByTagsFromContract", "logs are found by contract and tag, or by tx with node_getTxEffect"},
		{"getContractClassLogs", none, "", "no contract classes are published"},
		{"getPrivateLogsByTags", differs, "getPrivateLogsByTags", "the same arguments; logs have the chunk, and its time in seconds"},
		{"getPublicLogsByTagsFromContract", differs, "getPublicLogsByTagsFromContract", "the same arguments; logs have the chunk, and its time in seconds"},
		{"sendTx", differs, "sendTx", "takes the encoded object and returns the hash; node_sendTxSync waits, too"},
		{"getTxReceipt", differs, "getTxReceipt", "an unknown tx is an error; locked, expired, replaced and pruned are told apart"},
		{"getTxEffect", differs, "getTxEffect", "has chunk and height instead of a wrapper"},
		{"getPendingTxs", differs, "getPendingTxs", "the same arguments; describes them, bodies are got with node_getTxsByHash"},
		{"getPendingTxCount", has, "getPendingTxCount", ""},
		{"getTxByHash", differs, "getTxByHash", "the encoded object; an unknown tx is an error"},
		{"getTxsByHash", differs, "getTxsByHash", "encoded objects"},
		{"getPublicStorageAt", has, "getPublicStorageAt", ""},
		{"getBlockHeader", differs, "getChunk", shape},
		{"getBlockHeaderByArchive", none, "", "as getBlockByArchive"},
		{"getValidatorsStats", none, "", "metrics have missed votes by member; what a member signed against the rules is in node_getEvidence and node_getEquivocations"},
		{"getValidatorStats", none, "", "as getValidatorsStats"},
		{"simulatePublicCalls", none, "", noVM},
		{"isValidTx", differs, "sendTx", "a refusal says why, and costs nothing"},
		{"getContractClass", none, "", "no contract classes are published"},
		{"getContract", none, "", "no contract instances are published"},
		{"getEncodedEnr", none, "", "peers are found by the multiaddrs in p2p.peers and by each other; node_getNodeInfo has the node's"},
		{"getAllowedPublicSetup", none, "", noVM},
	}
}

// peerTable holds this API against Aztec's. It is an error to name a method that there is not.
func (d *Document) peerTable() (string, error) {
	known := func(name string) bool {
		return slices.ContainsFunc(d.Methods, func(m Method) bool { return m.Name == "node_"+name })
	}
	var b strings.Builder
	counts := map[verdict]int{}
	rows := peer()
	for _, m := range rows {
		counts[m.verdict]++
		ours := "-"
		if m.ours != "" {
			if !known(m.ours) {
				return "", fmt.Errorf("the table names node_%s, which is no method", m.ours)
			}
			ours = "`node_" + m.ours + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", m.name, m.verdict, ours, m.why)
	}
	return fmt.Sprintf("## Beside Aztec's node\n\nThe %d methods of `AztecNodeApiSchema` (@aztec/stdlib 4.1.2, prefix `node_`): %d has, %d differs, %d not applicable. Where a name is the\n"+
		"same, so is the order of arguments.\n\n| Aztec's | | here | how |\n| --- | --- | --- | --- |\n%s", len(rows), counts[has], counts[differs], counts[none], b.String()), nil
}
