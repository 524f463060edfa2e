package main

import (
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

func queryGuaranteeCommand() *cobra.Command {
	c := query("guarantee TX_HASH", "Show who answers for a transaction, with how much, and until when", cobra.ExactArgs(1),
		func(c *cobra.Command, node *client.Client, args []string) (*api.Guarantee, error) {
			hash, err := txHash(args[0])
			if err != nil {
				return nil, err
			}
			return node.Guarantee(c.Context(), hash)
		}, printGuarantee)
	c.Long = "Shows the lock certificate that covers a transaction and, until L1 has confirmed it, which members of the committee\n" +
		"lose how much AZT if it is not published in time, with the call that accuses them: any Ethereum tool can send it."
	return c
}

func printGuarantee(w io.Writer, g *api.Guarantee) {
	pairs(w, "tx", g.TxHash, "status", g.Status, "guarantee", behind(g.Guarantee))
	if g.Lock == nil {
		return
	}
	pairs(w, "chunk", g.Chunk, "checkpoint", g.Checkpoint, "locked by",
		fmt.Sprintf("%d of %d, %d needed, at height %d", len(g.Lock.Signers), g.Lock.CommitteeSize, g.Lock.Quorum, g.Lock.Height))
	if s := g.AtStake; s != nil {
		printAtStake(w, s)
	}
	if g.Condition == api.ConditionProof {
		pairs(w, "holds if", "it is proven in time, else it is pruned")
	}
	switch {
	case g.Claimed != nil:
		pairs(w, "claimed", claimText(g.Claimed))
	case g.ProveBy != nil:
		pairs(w, "pruned from", fmt.Sprintf("slot %d, %s UTC, unless before the period that is due is proven, or claimed while nobody has", g.ProveBy.Slot, moment(g.ProveBy.TimestampMS)))
	}
}

func printAtStake(w io.Writer, s *api.AtStake) {
	pairs(w, "at stake", fmt.Sprintf("%s AZT of %d members of epoch %d's committee", azt(s.AZT), len(s.Payers), s.Epoch), "for", s.Offence)
	for _, p := range s.Payers {
		fmt.Fprintf(w, "  %s %s\n", p.Attester, azt(p.AZT))
	}
	until := func(t api.SlotTime) string { return fmt.Sprintf("slot %d, %s UTC", t.Slot, moment(t.TimestampMS)) }
	pairs(w, "on L1 before", until(s.PublishBy), "answered for until", until(s.LiableUntil), "as of L1 block", s.L1Block)
	if !s.Accepted {
		pairs(w, "accusation", "L1 would refuse it now: "+s.Refusal)
		return
	}
	pairs(w, "accuse: to", s.Accuse.To, "value (wei)", s.Accuse.Value, "data", s.Accuse.Data)
}

// behind says in words what stands behind a tx.
func behind(b api.Behind) string {
	switch b {
	case api.BehindCommittee:
		return "its committee pays if it does not get on L1"
	case api.BehindL1:
		return "L1 checked its committee's certificate"
	}
	return "none yet"
}

// azt shows an amount in AZT that comes in its smallest unit.
func azt(units string) string {
	if n, ok := new(big.Int).SetString(units, 10); ok {
		return stakes.NewAZT(n).String()
	}
	return units
}

func txHash(text string) (hash common.Hash, err error) {
	if err := hash.UnmarshalText([]byte(text)); err != nil {
		return common.Hash{}, fmt.Errorf("%.80q is not a tx hash: 0x and 64 hex digits", text)
	}
	return hash, nil
}
