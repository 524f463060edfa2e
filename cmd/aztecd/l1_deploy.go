package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/x/protocol"
)

func l1DeployCommand() *cobra.Command {
	o := genesis.Options{}
	var fundPayers bool
	standard := deploy.StandardSlashing()
	var governs, minter string
	var holders map[string]string
	var proven provenFlags
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Deploy the contracts of a chain and write its genesis file",
		Long: "Deploy the contracts of a chain, the Rollup and those of stakes, rewards and offences, and write\n" +
			"its genesis file. The deployer mints and deposits the stakes of the genesis validators.\n\n" +
			"The validators' file is JSON: a list of {\"attester\": 33-byte key, \"publisher\": address},\n" +
			"as `aztecd keys show` prints them. Each epoch's committee is drawn from them and from who\n" +
			"deposits later; where no more than --committee-size are there, all sit. The deploying account's hex key\n" +
			"comes from AZTECD_L1_KEY. On a development L1, chain id 31337, the well-known development\n" +
			"key is used without it.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctx, stop := untilSignal(c.Context())
			defer stop()
			o.Key = os.Getenv("AZTECD_L1_KEY")
			if err := errors.Join(governedBy(&o, governs), mintedBy(&o, minter, holders), proven.into(&o)); err != nil {
				return err
			}
			if err := localnet.DevnetDefaults(ctx, &o, fundPayers); err != nil {
				return err
			}
			made, err := genesis.Begin(ctx, o)
			if err != nil {
				return err
			}
			return show(c, made, func(w io.Writer) {
				pairs(w, "Rollup", made.Rollup, "Slasher", made.Slasher, "Omissions", made.Omissions, "governance", made.Governance,
					"Inbox", made.Inbox, "Outbox", made.Outbox, "FeeJuicePortal", made.FeeJuicePortal, "ForcedInclusion", made.ForcedInclusion, "L1 block", made.Block, "chain id", made.ChainID, "genesis file", made.Genesis)
				if made.Proving != (common.Address{}) {
					pairs(w, "Proving", made.Proving, "ProofEscrow", made.ProofEscrow)
				}
				fmt.Fprintf(w, "Give the file to every node: aztecd init --genesis %s\n", made.Genesis)
			})
		},
	}
	c.Flags().StringVar(&o.L1, "l1", "http://127.0.0.1:8545", "JSON-RPC URL of the L1")
	c.Flags().StringVar(&o.Validators, "validators", "", "file of the genesis validators")
	c.Flags().Uint64Var(&o.CommitteeSize, "committee-size", 0, "seats of an epoch's committee; 0 for as many as there are genesis validators")
	c.Flags().Uint64Var(&o.MinCommittee, "min-committee", 0, "while the chain lives the set has no fewer validators; 0 for two thirds of the seats and one")
	c.Flags().DurationVar(&o.EntryPeriod, "entry-period", 0, "how long a deposit waits for the set; 0 for 7 days, or 5 s on a development L1")
	c.Flags().Uint64Var(&o.EntryRate, "entry-rate", 0, "how many validators may enter in an epoch; 0 for 4")
	c.Flags().TextVar(&o.Slashing.Unpublished, "slash-unpublished", stakes.NewAZT(standard.Unpublished), "AZT that each who pays for a lock that L1 did not get loses; no more than the smallest stake")
	c.Flags().TextVar(&o.Slashing.Equivocation, "slash-equivocation", stakes.NewAZT(standard.Equivocation), "AZT that a member loses who signed twice")
	c.Flags().TextVar(&o.Slashing.Omission, "slash-omission", stakes.NewAZT(standard.Omission), "AZT that an attester loses by whose right less of a checkpoint was published than it signed")
	c.Flags().Uint64Var(&o.Slashing.RewardPercent, "slash-reward", deploy.RewardPercent, "percent of it that go to who accuses or reports, 1 to 25; the rest is burnt")
	c.Flags().BoolVar(&o.Slashing.LeadersOnly, "slash-leaders-only", false, "have the leaders of an epoch's slots pay for an unpublished lock, in place of its whole committee")
	c.Flags().DurationVar(&o.Slashing.L1Slot, "l1-slot", time.Duration(standard.L1Slot)*time.Second, "time between L1 blocks; other than 12s on a development L1 only")
	c.Flags().StringVar(&o.Genesis, "genesis", "genesis.json", "where to write the genesis file; it must not exist")
	c.Flags().DurationVar(&o.Slot, "slot", 36*time.Second, "length of a slot, in whole seconds")
	c.Flags().Uint64Var(&o.Epoch, "epoch", 32, "slots in an epoch")
	c.Flags().DurationVar(&o.PublishTimeout, "publish-timeout", 6*time.Second, "when a backup may publish instead of a slot's leader")
	c.Flags().BoolVar(&o.Eager, "eager", false, "have L1 check the certificate of each publication at once, which costs some five times as much gas")
	c.Flags().Uint64Var(&o.JuicePerGwei, "fee-juice-per-gwei", 0, "have fees pay for publication: how many units of fee juice a gwei is worth, 30000000000000 where ETH is worth 30,000 AZT; 0 has them not follow L1's")
	c.Flags().StringVar(&governs, "governance", voted, "who may slash by vote, let in, send away, and restart a dead chain: vote (AZT holders), an L1 account (which cannot slash), or nobody")
	c.Flags().StringVar(&minter, "minter", "", "who makes AZT later, for good: nobody, governance (an account of --governance), or on a development L1 the deployer; empty for nobody, on a development L1 the deployer")
	c.Flags().StringToStringVar(&holders, "azt", nil, "ADDRESS=AMOUNT: AZT that accounts have from the beginning; where nobody mints there is none but that, stakes and rewards")
	c.Flags().TextVar(&o.Vetoer, "vetoer", common.Address{}, "L1 account that may end what AZT holders propose; zero for nobody")
	c.Flags().BoolVar(&fundPayers, "fund-payers", false, "fund the fee payers of `aztecd tx send`, from which everybody can spend; on a development L1 only")
	c.Flags().BoolVar(&o.FundPublishers, "fund-publishers", false, "send 100 ether to each publisher that has less than 10")
	c.Flags().Uint64Var(&o.Depth, "depth", 0, "L1 blocks to wait for, the deployment's included, before the genesis file is written (--l1-depth is the chain's own); 0 waits for finality, or for one on a development L1")
	c.Flags().Uint64Var(&o.L1Depth, "l1-depth", 0, "how many L1 blocks must be built on one that chunks follow: more than L1 is expected to undo; 0 for 6, or 1 on a development L1")
	c.Flags().DurationVar(&o.OriginLag, "origin-lag", 0, "how old an L1 block that chunks follow must be, so that all nodes have seen it; 0 for 2s, or 500ms on a development L1")
	proven.add(c)
	mustRequire(c, "validators")
	return c
}

// provenFlags say how a chain gets proven.
type provenFlags struct {
	on   bool
	how  genesis.Proving
	bond string
}

func (f *provenFlags) add(c *cobra.Command) {
	c.Flags().BoolVar(&f.on, "proving", false, "have provers prove the chain: what is not proven in time is pruned; docs/provers.md")
	c.Flags().StringVar(&f.how.Circuits, "circuits", keys.Production().Name, "with --proving, which circuits: production, or tiny for tests")
	c.Flags().StringVar(&f.how.Keys, "keys", "", "with --proving, directory of the circuits' keys (default: aztecd/keys in the user's cache directory)")
	c.Flags().Uint64Var(&f.how.ClaimSlots, "claim-slots", 0, "with --proving, how many slots of an epoch are for claims; 0 for 13 of 32")
	c.Flags().StringVar(&f.bond, "min-bond", "", "with --proving, the least AZT that a prover has at stake; empty for 25000")
}

func (f *provenFlags) into(o *genesis.Options) error {
	if !f.on {
		return nil
	}
	if f.bond != "" {
		azt, err := stakes.ParseAZT(f.bond)
		if err != nil {
			return fmt.Errorf("--min-bond %q: %w", f.bond, err)
		}
		if f.how.MinBond, err = protocol.ParseAmount(azt.Units().String()); err != nil {
			return err
		}
	}
	o.Proving = &f.how
	return nil
}

// mintedBy reads --minter and --azt.
func mintedBy(o *genesis.Options, minter string, holders map[string]string) error {
	o.Minter = deploy.Minter(minter)
	for who, text := range holders {
		to, err := address(who)
		if err != nil {
			return fmt.Errorf("--azt: %w", err)
		}
		amount, err := stakes.ParseAZT(text)
		if err != nil {
			return fmt.Errorf("--azt of %s: %w", who, err)
		}
		o.Holders = append(o.Holders, bindings.Allocation{To: to, Amount: amount.Units()})
	}
	slices.SortFunc(o.Holders, func(a, b bindings.Allocation) int { return a.To.Cmp(b.To) })
	return nil
}

// voted and ungoverned are what --governance may say besides an account.
const voted, ungoverned = "vote", "nobody"

// governedBy reads --governance.
func governedBy(o *genesis.Options, who string) (err error) {
	switch who {
	case voted:
		o.Votes = true
		return nil
	case ungoverned:
	default:
		if o.Governance, err = address(who); err != nil || o.Governance == (common.Address{}) {
			return fmt.Errorf("--governance is %q; write %s, %s, or the address of an account", who, voted, ungoverned)
		}
	}
	if o.Vetoer != (common.Address{}) {
		return fmt.Errorf("--vetoer ends what is voted on; with --governance %s nothing is", who)
	}
	return nil
}
