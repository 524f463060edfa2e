package signer

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"fmt"
	"math"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/x/equivocation"
)

// Step is what is signed in a round, in the order in which it is.
type Step int8

// The steps, with the numbers of CometBFT's own signing state.
const (
	Proposal Step = iota + 1
	Prevote
	Precommit
)

var stepNames = map[Step]string{Proposal: "proposal", Prevote: "prevote", Precommit: "precommit"}

func (s Step) String() string { return stepNames[s] }

// MarshalText gives the step's name.
func (s Step) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a step's name.
func (s *Step) UnmarshalText(text []byte) error {
	for step, name := range stepNames {
		if name == string(text) {
			*s = step
			return nil
		}
	}
	return fmt.Errorf("%q is no step of a round", text)
}

// record is what was let pass to the signer once: everything a signature says but
// the time, since two times of one content harm nobody.
type record struct {
	Height int64 `json:"height"`
	Round  int32 `json:"round"`
	Step   Step  `json:"step"`
	// Block is the block id in hex, empty for nil.
	Block string `json:"block,omitempty"`
	// Extension is that of a pre-commit.
	Extension hexutil.Bytes `json:"extension,omitempty"`
	// POLRound is that of a proposal.
	POLRound int32 `json:"pol_round,omitempty"`
	// At is when it was let pass, unix milliseconds.
	At int64 `json:"at,omitempty"`
}

func ofVote(v *cmtproto.Vote) record {
	r := record{Height: v.Height, Round: v.Round, Step: Prevote, Block: blockOf(v.BlockID)}
	if v.Type == cmtproto.PrecommitType {
		r.Step, r.Extension = Precommit, v.Extension
	}
	return r
}

func ofProposal(p *cmtproto.Proposal) record {
	return record{Height: p.Height, Round: p.Round, Step: Proposal, Block: blockOf(p.BlockID), POLRound: p.PolRound}
}

// ofSigned reads a message as it is heard, with its signature. A share tells of no block.
func ofSigned(s equivocation.Signed) (record, []byte) {
	r := record{Height: int64(s.Height), Round: int32(s.Round)}
	id := cmtproto.BlockID{Hash: s.Block.Hash[:], PartSetHeader: cmtproto.PartSetHeader{Total: s.Block.Parts, Hash: s.Block.PartsHash[:]}}
	if s.Block == (equivocation.BlockID{}) {
		id = cmtproto.BlockID{}
	}
	r.Block = blockOf(id)
	switch s.Kind {
	case equivocation.Proposal:
		r.Step, r.POLRound = Proposal, s.PolRound
	case equivocation.PreVote:
		r.Step = Prevote
	case equivocation.PreCommit:
		r.Step = Precommit
	case equivocation.Share:
		r.Step, r.Block, r.Extension = Precommit, unknownBlock, s.Extension
		return r, nil // of one content there is one signature, but the pre-commit's is another
	}
	return r, s.Signature
}

func blockOf(id cmtproto.BlockID) string {
	if cmttypes.ProtoBlockIDIsNil(&id) {
		return ""
	}
	return hex.EncodeToString(id.Hash) + fmt.Sprintf("/%d/", id.PartSetHeader.Total) + hex.EncodeToString(id.PartSetHeader.Hash)
}

// compare orders records by height, round and step.
func (r record) compare(o record) int {
	return cmp.Or(cmp.Compare(r.Height, o.Height), cmp.Compare(r.Round, o.Round), cmp.Compare(r.Step, o.Step))
}

// same tells whether two records say the same.
func (r record) same(o record) bool {
	return r.compare(o) == 0 && r.Block == o.Block && string(r.Extension) == string(o.Extension) && r.POLRound == o.POLRound
}

// contradicts tells whether what was heard cannot be what was let pass. Where the block or
// the extension is not known, the rest counts.
func (r record) contradicts(heard record) bool {
	if heard.Extension != nil && r.Block != unknownBlock && !bytes.Equal(r.Extension, heard.Extension) {
		return true
	}
	switch unknownBlock {
	case r.Block:
		return false
	case heard.Block: // of some block, not of nil
		return r.Block == ""
	}
	return r.Block != heard.Block
}

func (r record) String() string {
	if r.Round == math.MaxInt32 {
		return fmt.Sprintf("all of height %d", r.Height)
	}
	return fmt.Sprintf("%d/%d/%s", r.Height, r.Round, r.Step)
}
