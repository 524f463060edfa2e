package api

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// Status is how far a tx, chunk or checkpoint has come.
type Status string

// The statuses, in order of progress; the last four are of txs that left the pool
// without being included, with a reason, or whose chunk was pruned.
const (
	StatusPending      Status = "pending"
	StatusProposed     Status = "proposed"
	StatusLocked       Status = "locked"
	StatusCheckpointed Status = "checkpointed"
	StatusProven       Status = "proven"
	StatusFinalized    Status = "finalized"
	StatusDropped      Status = "dropped"
	StatusExpired      Status = "expired"
	StatusReplaced     Status = "replaced"
	StatusPruned       Status = "pruned"
)

// Reached reports whether s is that far or further.
func (s Status) Reached(other Status) bool {
	order := map[Status]int{
		StatusPending: 1, StatusProposed: 2, StatusLocked: 3, StatusCheckpointed: 4, StatusProven: 5, StatusFinalized: 6,
	}
	return order[s] > 0 && order[s] >= order[other]
}

// Gone reports whether the tx left the pool without being included, or the chain with a chunk
// that was pruned.
func (s Status) Gone() bool {
	return s == StatusDropped || s == StatusExpired || s == StatusReplaced || s == StatusPruned
}

// Receipt is what became of a tx.
type Receipt struct {
	TxHash common.Hash `json:"txHash"`
	Status Status      `json:"status"`
	// Reason and Message say why a tx left the pool, or why it reverted.
	Reason  string `json:"reason,omitempty"`
	Message string `json:"message,omitempty"`
	// Reverted txs are included and pay, but keep only their setup effects.
	Reverted bool `json:"reverted"`
	// Chunk, Height and Index say where it is included; zero before.
	Chunk  uint64 `json:"chunk,omitempty"`
	Height uint64 `json:"height,omitempty"`
	Index  uint32 `json:"index"`
	// Fee in fee-juice units.
	Fee protocol.Amount `json:"fee"`
	// Guarantee is what stands behind the status.
	Guarantee Behind `json:"guarantee"`
	// Claimed says who proves the tx; nil while nobody has said so, and once it is proven.
	Claimed *Claim `json:"claimed,omitempty"`
}

// Tip is the last chunk that has come so far.
type Tip struct {
	Chunk uint64      `json:"chunk"`
	Hash  common.Hash `json:"hash"`
	// Checkpoint is the last one wholly below the tip.
	Checkpoint uint64 `json:"checkpoint"`
	// AgeMS is how long ago, by the node's clock, the chunk's block was dated.
	AgeMS uint64 `json:"ageMs"`
	// Confirmed: L1 checked a certificate that covers the chunk.
	Confirmed bool `json:"confirmed"`
}

// Tips are prefixes of each other: finalized <= proven <= checkpointed <= locked
// <= proposed (design 4.6).
type Tips struct {
	Proposed     Tip `json:"proposed"`
	Locked       Tip `json:"locked"`
	Checkpointed Tip `json:"checkpointed"`
	Proven       Tip `json:"proven"`
	Finalized    Tip `json:"finalized"`
	// Claimed says who proves what comes next behind Proven; nil while nobody has said so.
	Claimed *Claim `json:"claimed,omitempty"`
}

// ChunkInfo is a chunk with its txs.
type ChunkInfo struct {
	Header     chunk.Header  `json:"header"`
	Hash       common.Hash   `json:"hash"`
	Status     Status        `json:"status"`
	Checkpoint uint64        `json:"checkpoint"`
	Block      BlockInfo     `json:"block"`
	TxHashes   []common.Hash `json:"txHashes"`
}

// BlockInfo is what the CometBFT block of a chunk says beside it. The chunk's hash does
// not commit to it; that of the block does.
type BlockInfo struct {
	Height    uint64         `json:"height"`
	Proposer  common.Address `json:"proposer"` // attester
	Timestamp uint64         `json:"timestampMs"`
	Origin    L1Block        `json:"l1Origin"`
}

// LockInfo is a lock certificate with the header its members signed. Signatures
// are 65 bytes, in the order of Signers.
type LockInfo struct {
	Height         uint64             `json:"height"`
	Round          uint32             `json:"round"`
	Extension      hexutil.Bytes      `json:"extension"`
	CheckpointHash common.Hash        `json:"checkpointHash"`
	Checkpoint     *checkpoint.Header `json:"checkpoint,omitempty"`
	SignerBits     hexutil.Bytes      `json:"signerBits"`
	Signers        []common.Address   `json:"signers"`
	Signatures     []hexutil.Bytes    `json:"signatures"`
	Quorum         int                `json:"quorum"`
	CommitteeSize  int                `json:"committeeSize"`
}

// CheckpointInfo is a checkpoint; Publication is nil until it is on L1.
type CheckpointInfo struct {
	Header      checkpoint.Header `json:"header"`
	Hash        common.Hash       `json:"hash"`
	Status      Status            `json:"status"`
	Publication *Publication      `json:"publication,omitempty"`
}

// Publication is where a checkpoint was accepted on L1.
type Publication struct {
	TxHash      common.Hash    `json:"txHash"`
	BlockNumber uint64         `json:"blockNumber"`
	BlockHash   common.Hash    `json:"blockHash"`
	Publisher   common.Address `json:"publisher"`
	// AttestationBlob is the versioned hash of the blob with the certificates.
	AttestationBlob common.Hash `json:"attestationBlob"`
}

// CommitteeInfo is an epoch's committee.
type CommitteeInfo struct {
	Epoch   uint64             `json:"epoch"`
	Seed    common.Hash        `json:"seed"`
	Quorum  int                `json:"quorum"`
	Members []committee.Member `json:"members"`
}

// LeaderInfo is who publishes in a slot. Backups are the positions after the
// leader's, each publish_timeout_ms later.
type LeaderInfo struct {
	Slot     uint64           `json:"slot"`
	Epoch    uint64           `json:"epoch"`
	Position int              `json:"position"`
	Leader   committee.Member `json:"leader"`
}

// Witness proves a leaf of one of the state trees. Path goes from the leaf's
// sibling to the root's child.
type Witness struct {
	// Chunk after which the tree has this root.
	Chunk uint64              `json:"chunk"`
	Root  protocol.FieldHex   `json:"root"`
	Index uint64              `json:"index"`
	Leaf  protocol.FieldHex   `json:"leaf"`
	Path  []protocol.FieldHex `json:"path"`
	// Preimage is that of an indexed tree's leaf.
	Preimage *LeafPreimage `json:"preimage,omitempty"`
	// Present tells whether the leaf is the one asked for; else it is the one
	// below it and proves its absence.
	Present bool `json:"present"`
	// Trees are what StateRoot, that of the chunk's header, commits to: with them
	// the witness leads on from Root to the header.
	Trees     []Tree            `json:"trees"`
	StateRoot protocol.FieldHex `json:"stateRoot"`
}

// Tree is one of the five trees after a chunk, the archive as it was before the
// chunk's own leaf; they are listed in the order the state root hashes them in.
type Tree struct {
	Name string            `json:"name"`
	Root protocol.FieldHex `json:"root"`
	Size uint64            `json:"size"`
}

// LeafPreimage is a leaf of the nullifier tree (no value) or of the public data
// tree.
type LeafPreimage struct {
	Key       protocol.FieldHex  `json:"key"`
	Value     *protocol.FieldHex `json:"value,omitempty"`
	NextIndex uint64             `json:"nextIndex"`
	NextKey   protocol.FieldHex  `json:"nextKey"`
}

// Health is the answer of /readyz.
type Health struct {
	Ready bool `json:"ready"`
	// Synced: consensus is at the head, as far as peers tell.
	Synced bool `json:"synced"`
	// Peers of the object transport, ConsensusPeers those of CometBFT.
	Peers          int `json:"peers"`
	ConsensusPeers int `json:"consensusPeers"`
	// L1ViewAgeMS is how long ago the last L1 block was seen; nil without L1.
	L1ViewAgeMS *uint64 `json:"l1ViewAgeMs"`
	// PublishBacklog is how many locked chunks of slots already over are not on L1.
	PublishBacklog uint64 `json:"publishBacklog"`
	// Unpublished is the oldest lock that is not on L1, nil when all are, or this node does
	// not look; Accusations are those that may still cost stake, of locks that L1 did not
	// confirm.
	Unpublished *Unpublished `json:"unpublished,omitempty"`
	Accusations []Accusation `json:"accusations,omitempty"`
	// Reasons say why the node is not ready.
	Reasons []string `json:"reasons,omitempty"`
	// Notes say what is amiss for all nodes alike, and makes none of them less ready
	// than others.
	Notes []string `json:"notes,omitempty"`
}

// Unpublished is a lock that is not on L1.
type Unpublished struct {
	Checkpoint uint64 `json:"checkpoint"`
	Slot       uint64 `json:"slot"`
	// Epoch is that of the committee which answers for it.
	Epoch uint64 `json:"epoch"`
	// Deadline is when it may be accused first, unix seconds.
	Deadline uint64 `json:"deadline"`
}

// Accusation is one that L1 has: a lock is said to be unpublished.
type Accusation struct {
	Checkpoint uint64      `json:"checkpoint"`
	Hash       common.Hash `json:"hash"`
	// Epoch is that of the committee which is blamed.
	Epoch uint64 `json:"epoch"`
	// SlashFrom is when it has to pay first, unix seconds; Due: it has to now.
	SlashFrom uint64 `json:"slashFrom"`
	Due       bool   `json:"due"`
	// OwnStake: this node's validator pays with it.
	OwnStake bool `json:"ownStake"`
}
