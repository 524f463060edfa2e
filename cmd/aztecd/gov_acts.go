package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/gov"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// motionFlags say what is proposed.
type motionFlags struct {
	members       []string
	slash         string
	kick          bool
	admit, reboot bool
	reason, proof string
}

func (f *motionFlags) motion() (m governance.Motion, err error) {
	switch {
	case f.admit && f.reboot:
		return m, errors.New("--admit and --restart are two proposals: make one at a time")
	case f.admit:
		m.Kind = governance.Admit
	case f.reboot:
		m.Kind = governance.Restart
	}
	if m.Kick = f.kick; f.slash != "" {
		if m.Amount, err = stakes.ParseAZT(f.slash); err != nil {
			return m, fmt.Errorf("--slash: %w", err)
		}
	}
	for _, text := range f.members {
		member, err := address(text)
		if err != nil {
			return m, err
		}
		m.Members = append(m.Members, member)
	}
	return m, nil
}

func govProposeCommand() *cobra.Command {
	var f govFlags
	var m motionFlags
	c := f.acts("propose", "Put something to the vote",
		func(ctx context.Context, d *gov.Desk) (*gov.Result, error) {
			motion, err := m.motion()
			if err != nil {
				return nil, err
			}
			var evidence []byte
			if m.proof != "" {
				if evidence, err = os.ReadFile(m.proof); err != nil {
					return nil, fmt.Errorf("read the evidence: %w", err)
				}
			}
			return d.Propose(ctx, motion, m.reason, evidence, f.dry)
		})
	c.Flags().StringSliceVar(&m.members, "member", nil, "attesters, separated by commas, 64 at most")
	c.Flags().StringVar(&m.slash, "slash", "", "AZT that each member loses")
	c.Flags().BoolVar(&m.kick, "kick", false, "send the members away")
	c.Flags().BoolVar(&m.admit, "admit", false, "let the members in, who wait in the queue")
	c.Flags().BoolVar(&m.reboot, "restart", false, "restart the chain, once it is dead")
	c.Flags().StringVar(&m.reason, "reason", "", "why, for who votes")
	c.Flags().StringVar(&m.proof, "evidence", "", "file to attach, for who votes")
	mustRequire(c, "reason")
	return c
}

func govVoteCommand() *cobra.Command {
	var f govFlags
	var yes, no bool
	var with string
	c := f.acts("vote", "Vote on a proposal; a vote is final",
		func(ctx context.Context, d *gov.Desk) (*gov.Result, error) {
			id, err := f.proposal()
			if err != nil {
				return nil, err
			}
			azt, err := someOrAll(with)
			if err != nil {
				return nil, err
			}
			return d.Vote(ctx, id, yes, azt, f.dry)
		})
	c.Flags().BoolVar(&yes, "for", false, "vote for it")
	c.Flags().BoolVar(&no, "against", false, "vote against it")
	c.MarkFlagsOneRequired("for", "against")
	c.MarkFlagsMutuallyExclusive("for", "against")
	c.Flags().StringVar(&with, "amount", "", "AZT to vote with, or all")
	mustRequire(c, "amount")
	return f.withID(c, true)
}

func govExecuteCommand() *cobra.Command {
	var f govFlags
	var nodes []string
	c := f.acts("execute", "Have done what was voted; anyone may call it",
		func(ctx context.Context, d *gov.Desk) (*gov.Result, error) {
			return f.named(func(id common.Hash) (*gov.Result, error) { return d.Execute(ctx, id, nodes, f.dry) })
		})
	c.Flags().StringSliceVar(&nodes, "node", nil, "of a restart: JSON-RPC URLs of nodes, asked for the last confirmed checkpoint's header when L1 does not show it; they are not believed")
	return f.withID(c, true)
}

func govVetoCommand() *cobra.Command {
	var f govFlags
	return f.withID(f.acts("veto", "End a proposal that is not executed yet; the vetoer only",
		func(ctx context.Context, d *gov.Desk) (*gov.Result, error) {
			return f.named(func(id common.Hash) (*gov.Result, error) { return d.Veto(ctx, id, f.dry) })
		}), true)
}

func govUnlockCommand() *cobra.Command {
	var f govFlags
	var back string
	c := f.acts("unlock", "Take locked AZT back, once the votes it took part in are over",
		func(ctx context.Context, d *gov.Desk) (*gov.Result, error) {
			azt, err := someOrAll(back)
			if err != nil {
				return nil, err
			}
			return d.Unlock(ctx, azt, f.dry)
		})
	c.Flags().StringVar(&back, "amount", "all", "AZT to take back, or all")
	return c
}

// named acts on the proposal of --id.
func (f *govFlags) named(act func(common.Hash) (*gov.Result, error)) (*gov.Result, error) {
	id, err := f.proposal()
	if err != nil {
		return nil, err
	}
	return act(id)
}
