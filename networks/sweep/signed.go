package sweep

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"os"
	"path/filepath"

	cmtcons "github.com/cometbft/cometbft/proto/tendermint/consensus"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
)

// slotOfKey is what a key may sign once: a vote of one type, or a proposal, in one
// round of one height.
type slotOfKey struct {
	signer common.Address // Zero for proposals: a round has one proposer.
	height int64
	round  int32
	what   string
}

func (s slotOfKey) String() string {
	return fmt.Sprintf("%s by %s at %d/%d", s.what, s.signer, s.height, s.round)
}

// signatures are the signed messages that nodes wrote into their consensus logs,
// their own before they sent them and others' as they came.
type signatures struct {
	chainID string
	// seen are the bytes that were signed for each, by their text.
	seen map[slotOfKey]map[string]bool
}

// doubles lists what was signed twice and differently.
func (s *signatures) doubles() (twice []slotOfKey) {
	for slot, messages := range s.seen {
		if len(messages) > 1 {
			twice = append(twice, slot)
		}
	}
	return twice
}

func (s *signatures) note(slot slotOfKey, signed []byte) {
	if s.seen[slot] == nil {
		s.seen[slot] = map[string]bool{}
	}
	s.seen[slot][string(signed)] = true
}

// read takes in the consensus log of a home, with the files it went over into and
// those that CometBFT found damaged and put aside.
func (s *signatures) read(home string) error {
	return filepath.WalkDir(filepath.Join(home, "data", "cs.wal"), func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, record := range records(text) {
			var m cmtcons.TimedWALMessage
			if err := m.Unmarshal(record); err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			s.take(&m)
		}
		return nil
	})
}

func (s *signatures) take(m *cmtcons.TimedWALMessage) {
	info := m.GetMsg().GetMsgInfo()
	if info == nil {
		return
	}
	if v := info.Msg.GetVote(); v != nil && v.Vote != nil {
		s.vote(v.Vote)
	}
	if p := info.Msg.GetProposal(); p != nil {
		slot := slotOfKey{height: p.Proposal.Height, round: p.Proposal.Round, what: "proposal"}
		s.note(slot, cmttypes.ProposalSignBytes(s.chainID, &p.Proposal))
	}
}

func (s *signatures) vote(v *cmtproto.Vote) {
	slot := slotOfKey{common.BytesToAddress(v.ValidatorAddress), v.Height, v.Round, v.Type.String()}
	s.note(slot, cmttypes.VoteSignBytes(s.chainID, v))
	if len(v.ExtensionSignature) > 0 {
		slot.what = "vote extension"
		s.note(slot, cmttypes.VoteExtensionSignBytes(s.chainID, v))
	}
}

// longestRecord is CometBFT's bound of a record, 1 MB and its frame.
const longestRecord = 1<<20 + 1<<10

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// records cuts a log into its records: checksum, length, content. What a kill cut
// short is skipped.
func records(text []byte) (all [][]byte) {
	const frame = 8
	for len(text) >= frame {
		sum, length := binary.BigEndian.Uint32(text), int(binary.BigEndian.Uint32(text[4:]))
		if length <= longestRecord && length <= len(text)-frame {
			content := text[frame : frame+length]
			if length > 0 && crc32.Checksum(content, castagnoli) == sum {
				all = append(all, content)
				text = text[frame+length:]
				continue
			}
		}
		text = text[1:]
	}
	return all
}
